"""A simulated Salesforce org: a program of its own that answers as api.salesforce.com would."""
