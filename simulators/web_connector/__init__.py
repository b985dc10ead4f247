"""A QuickBooks Web Connector that runs anywhere: it reads a .qwc file, calls the web service, works the company file.

It is written from what is published about the Web Connector and knows nothing of the service that it calls, so that
a misunderstanding cannot hide on both sides. Start it with `python -m simulators.web_connector --help`.
"""
