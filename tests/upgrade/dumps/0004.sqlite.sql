BEGIN TRANSACTION;
CREATE TABLE alert (
	company VARCHAR(40) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	title TEXT NOT NULL, 
	message TEXT NOT NULL, 
	amount NUMERIC(20, 5), 
	state VARCHAR(12) NOT NULL, 
	since DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	mailed_at DATETIME, 
	ended_at DATETIME, 
	CONSTRAINT pk_alert PRIMARY KEY (company, kind, subject), 
	CONSTRAINT ck_alert_state CHECK (state IN ('open', 'ended', 'told'))
);
INSERT INTO "alert" VALUES('acme','lost answer','opportunity_to_invoice:006Hs000000000GIAQ','Fence','The answer to Fence was lost 2 times and the record was not found in QuickBooks. Look for it there, then run: ./o2c decide 26 posted --id ID, or: ./o2c decide 26 send-again',100,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','billed','opportunity_to_invoice:006Hs0000000007IAA','Table','SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal. Once the other one is void or gone, run: ./o2c decide 23 send-again Or: ./o2c decide 23 posted --id LISTID_OR_TXNID --by NAME',100,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','posted twice','opportunity_to_invoice:006Hs000000000FIAQ:18-1803492780','Invoice F-5','A late answer of QuickBooks shows Invoice F-5 (18-1803492780), whose request has been sent once more since then. If QuickBooks has it twice, void or delete this one.',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','other amount','opportunity_to_invoice:006Hs000000000EIAQ','Door','Invoice F-3 comes to 99.95 before tax in QuickBooks, 0.05 less than the 100.00 of this record. Finance corrects the document there, or leaves it as it is and says so. Then: ./o2c waive opportunity_to_invoice 006Hs000000000EIAQ --company acme --by NAME',100,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','name taken','account_to_customer:001Hs0000000005IAA','Fir','QuickBooks already has a record named ''Fir'' (Customer 80000005-1803490200) that was not made from this one. If it is the same, run: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME; if not, give one of the two another name. Or: ./o2c decide 15 posted --id LISTID_OR_TXNID --by NAME; or: ./o2c decide 15 send-again --by NAME',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','approval','opportunity_to_invoice:006Hs000000000JIAQ','Vault','A person must say.',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','misbound','account_to_customer:001Hs0000000006IAA','Gum','Kim said that Gum is Customer 8000000F-1 in QuickBooks, but QuickBooks has no Customer with this id. Nothing was changed, and nothing of Gum is sent before somebody names the right one, or takes that word back. Then: ./o2c bind account_to_customer 001Hs0000000006IAA LISTID_OR_TXNID --company acme --by NAME; or: ./o2c unbind account_to_customer 001Hs0000000006IAA --company acme --by NAME',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','rejected','opportunity_to_invoice:006Hs000000000CIAQ','Rack','Not sent to QuickBooks: InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Description: is unknown to QuickBooks Then: ./o2c send-again acme --request 22 --by NAME; or: ./o2c bind opportunity_to_invoice 006Hs000000000CIAQ LISTID_OR_TXNID --company acme --by NAME',100,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','not taken','account_to_customer:001Hs0000000007IAA','Holly','QuickBooks answered 3100: The name "Holly" of the list element is already in use. QuickBooks already has a record of this name. Link the two if they are the same, or rename one of them. It is tried again by itself, at the latest every 6 hours. Then: ./o2c send-again acme --request 17 --by NAME; or: ./o2c bind account_to_customer 001Hs0000000007IAA LISTID_OR_TXNID --company acme --by NAME',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','write back','opportunity_to_invoice:006Hs000000000BIAQ','opportunity_to_invoice 006Hs000000000BIAQ','ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it. Then: ./o2c retry-write-back acme --by NAME',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','write back','total_to_opportunity:006Hs000000000BIAQ','The sums of Opportunity 006Hs000000000BIAQ','Opportunity 006Hs000000000BIAQ: ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it. Then: ./o2c retry-write-back acme --by NAME',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','update refused','account_to_customer:001Hs0000000002IAA','Customer Birch','Salesforce refuses what QuickBooks says of it: Phone "555-9000". FIELD_CUSTOM_VALIDATION_EXCEPTION: Not in service. A validation rule of the org refuses it. Correct the value, or an administrator lets the rule spare the custom permission QuickBooks_Sync. What is edited here still goes to QuickBooks, and the refused values are tried again every day. Then: ./o2c retry-write-back acme --by NAME',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','conflict','account_to_customer:001Hs0000000001IAA:Phone','Customer Ash','Phone was changed on both sides: Salesforce says "555-0111" (System Administrator, 2027-02-24 17:30), QuickBooks "555-0222" (2027-02-24 17:30). Neither side is written. To decide, run: ./o2c settle 13 salesforce, or: ./o2c settle 13 quickbooks (with --by NAME)',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','difference','opportunity_to_invoice:006Hs0000000003IAA','Chair','Chair was changed in Salesforce after Invoice 3 was posted: Amount of line 1 is 99.00 here and 100.00 there. QuickBooks was not changed. Change Invoice 3 there, or set the record back.',100,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','withdrawn','opportunity_to_invoice:006Hs0000000004IAA','Desk','The record of Invoice 4 was withdrawn in Salesforce (or deleted there) after it was posted. Void or delete Invoice 4 in QuickBooks, or set the record back.',100,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','left','account_to_customer:001Hs0000000004IAA:Ann, Lee','Elm','Customer Elm still has FirstName "Ann", LastName "Lee" in QuickBooks, and nothing in Salesforce says it any more: it was deleted or emptied here, as a contact. Finance corrects Customer Elm there, or a new one is entered here. Then: ./o2c waive account_to_customer 001Hs0000000004IAA --company acme --by NAME',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','ended','opportunity_to_invoice:006Hs0000000006IAA','Shelf','Invoice 6 was voided in QuickBooks. Ask finance why. If the sale is off, withdraw the deal. Else have it posted again: ./o2c recreate opportunity_to_invoice 006Hs0000000006IAA --company acme --by NAME Or: ./o2c bind opportunity_to_invoice 006Hs0000000006IAA LISTID_OR_TXNID --company acme --by NAME',100,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','missing','opportunity_to_invoice:006Hs0000000002IAA:3-1795273260','Invoice 2 of Ash over 100.00 dated 2026-09-04 (3-1795273260)','Invoice 2 of Ash over 100.00 dated 2026-09-04 (3-1795273260) is not in QuickBooks any more, and QuickBooks remembers only 90 days what was deleted. It stays as it is here until finance says whether it was deleted, or taken out when the file was condensed. 100.00 of it was open when it was read last, and condensing leaves what is open. Then: ./o2c missing 2 deleted --by NAME; or: ./o2c missing 2 kept --by NAME',100,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','lost','Invoice:E-1795277340:E-1795277340','Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340)','Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340) was typed into QuickBooks after the backup, and the restored company file does not have it. Type it again there if it still counts. Then: ./o2c missing 1 typed --by NAME',55,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','merge','account_to_customer:001Hs0000000003IAA','Customer Cedar','Customer "Cedar" (80000003-1795273260) was deleted in QuickBooks. It seems to be merged: 1 of its 1 transactions now belong to "Cedar and Sons" (80000008-1803490200). That one stands for 001Hs000000000AIAQ: merge the two in Salesforce first. If that is it: ./o2c bind account_to_customer 001Hs0000000003IAA 80000008-1803490200 --company acme --by NAME. It is not created again by itself. Or: ./o2c recreate account_to_customer 001Hs0000000003IAA --company acme --by NAME; or: ./o2c waive account_to_customer 001Hs0000000003IAA --company acme --by NAME',NULL,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','overdue','001Hs0000000001IAA','Ash','499.95 is 30 days or more past due: invoices F-2 (due 2026-09-04, 100.00), F-3 (due 2026-09-04, 99.95), F-4 (due 2026-09-04, 100.00), F-5 (due 2026-09-04, 100.00), 2 (due 2026-09-04, 100.00). Ask for it, or correct it in QuickBooks.',499.95,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','overdue','001Hs0000000002IAA','Birch','200.00 is 30 days or more past due: invoices 3 (due 2026-09-04, 100.00), 4 (due 2026-09-04, 100.00). Ask for it, or correct it in QuickBooks.',200,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
INSERT INTO "alert" VALUES('acme','overdue','001Hs000000000AIAQ','Cedar and Sons','100.00 is 30 days or more past due: invoice 5 (due 2026-09-04, 100.00). Ask for it, or correct it in QuickBooks.',100,'open','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143','2027-02-24 18:39:00.002143',NULL,NULL);
CREATE TABLE billing (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	deal VARCHAR(36) NOT NULL, 
	part VARCHAR(40) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	outbox_id INTEGER, 
	link_id INTEGER, 
	since DATETIME NOT NULL, 
	ended DATETIME, 
	CONSTRAINT pk_billing PRIMARY KEY (id), 
	FOREIGN KEY(link_id) REFERENCES link (id) ON DELETE SET NULL, 
	FOREIGN KEY(outbox_id) REFERENCES outbox (id) ON DELETE SET NULL
);
INSERT INTO "billing" VALUES(1,'acme','006Hs0000000001IAA','','Invoice',6,6,'2026-11-21 15:01:00.000095',NULL);
INSERT INTO "billing" VALUES(2,'acme','006Hs0000000002IAA','','Invoice',7,7,'2026-11-21 15:01:00.000095',NULL);
INSERT INTO "billing" VALUES(3,'acme','006Hs0000000003IAA','','Invoice',8,8,'2026-11-21 15:01:00.000095',NULL);
INSERT INTO "billing" VALUES(4,'acme','006Hs0000000004IAA','','Invoice',9,9,'2026-11-21 15:01:00.000095',NULL);
INSERT INTO "billing" VALUES(5,'acme','006Hs0000000005IAA','','Invoice',10,10,'2026-11-21 15:01:00.000095',NULL);
INSERT INTO "billing" VALUES(6,'acme','006Hs0000000006IAA','','Invoice',11,11,'2026-11-21 15:01:00.000095','2027-02-24 17:51:00.001208');
INSERT INTO "billing" VALUES(7,'acme','006Hs0000000008IAA','','Invoice',18,NULL,'2027-02-24 17:31:00.000895',NULL);
INSERT INTO "billing" VALUES(8,'acme','006Hs0000000009IAA','','Invoice',19,NULL,'2027-02-24 17:31:00.000895',NULL);
INSERT INTO "billing" VALUES(9,'acme','006Hs000000000AIAQ','','Invoice',20,NULL,'2027-02-24 17:31:00.000895',NULL);
INSERT INTO "billing" VALUES(10,'acme','006Hs000000000BIAQ','','Invoice',21,13,'2027-02-24 17:31:00.000895',NULL);
INSERT INTO "billing" VALUES(11,'acme','006Hs000000000CIAQ','','Invoice',22,NULL,'2027-02-24 17:31:00.000895','2027-02-24 17:31:00.000932');
INSERT INTO "billing" VALUES(12,'acme','006Hs0000000007IAA','','Invoice',23,NULL,'2027-02-24 17:31:00.000895',NULL);
INSERT INTO "billing" VALUES(13,'acme','006Hs000000000EIAQ','','Invoice',24,15,'2027-02-24 18:11:00.001516',NULL);
INSERT INTO "billing" VALUES(14,'acme','006Hs000000000FIAQ','','Invoice',25,16,'2027-02-24 18:13:00.001617',NULL);
INSERT INTO "billing" VALUES(15,'acme','006Hs000000000GIAQ','','Invoice',26,NULL,'2027-02-24 18:15:00.001729',NULL);
INSERT INTO "billing" VALUES(16,'acme','006Hs000000000HIAQ','','SalesReceipt',27,NULL,'2027-02-24 18:17:00.001847',NULL);
INSERT INTO "billing" VALUES(17,'acme','006Hs000000000IIAQ','','SalesReceipt',28,NULL,'2027-02-24 18:17:00.001847',NULL);
INSERT INTO "billing" VALUES(18,'acme','006Hs000000000JIAQ','','Invoice',29,NULL,'2027-02-24 18:18:00.001939',NULL);
INSERT INTO "billing" VALUES(19,'acme','006Hs000000000LIAQ','','Invoice',31,NULL,'2027-02-24 18:42:00.002376',NULL);
CREATE TABLE checked_row (
	id INTEGER NOT NULL, 
	flow_run_id INTEGER NOT NULL, 
	suite VARCHAR(80) NOT NULL, 
	document_id VARCHAR(36) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	columns TEXT NOT NULL, 
	CONSTRAINT pk_checked_row PRIMARY KEY (id), 
	FOREIGN KEY(flow_run_id) REFERENCES flow_run (id)
);
INSERT INTO "checked_row" VALUES(1,1,'account','001Hs0000000001IAA','001Hs0000000001IAA','{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":null,"email":null,"line_count":0,"name":"Ash","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(2,1,'account','001Hs0000000002IAA','001Hs0000000002IAA','{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":null,"email":null,"line_count":0,"name":"Birch","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(3,1,'account','001Hs0000000003IAA','001Hs0000000003IAA','{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":null,"email":null,"line_count":0,"name":"Cedar","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(4,1,'account','001Hs0000000004IAA','001Hs0000000004IAA','{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":"003Hs0000000001IAA","email":null,"line_count":0,"name":"Elm","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(5,2,'product','01tHs0000000001IAA','01tHs0000000001IAA','{"code":"SV","item_type":"Service","line_count":0,"name":"SV","standard_price":10.0}');
INSERT INTO "checked_row" VALUES(6,3,'opportunity','006Hs0000000001IAA','006Hs0000000001IAA','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Bench","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(7,3,'opportunity','006Hs0000000002IAA','006Hs0000000002IAA','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Lamp","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(8,3,'opportunity','006Hs0000000003IAA','006Hs0000000003IAA','{"account_found":"001Hs0000000002IAA","account_id":"001Hs0000000002IAA","account_name":"Birch","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Chair","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(9,3,'opportunity','006Hs0000000004IAA','006Hs0000000004IAA','{"account_found":"001Hs0000000002IAA","account_id":"001Hs0000000002IAA","account_name":"Birch","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Desk","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(10,3,'opportunity','006Hs0000000005IAA','006Hs0000000005IAA','{"account_found":"001Hs0000000003IAA","account_id":"001Hs0000000003IAA","account_name":"Cedar","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Stool","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(11,3,'opportunity','006Hs0000000006IAA','006Hs0000000006IAA','{"account_found":"001Hs0000000004IAA","account_id":"001Hs0000000004IAA","account_name":"Elm","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Shelf","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(12,3,'opportunity_line','006Hs0000000001IAA','00kHs0000000001IAA','{"document_amount":100.0,"document_name":"Bench","item_type":"Service","line_name":"Bench SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(13,3,'opportunity_line','006Hs0000000002IAA','00kHs0000000002IAA','{"document_amount":100.0,"document_name":"Lamp","item_type":"Service","line_name":"Lamp SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(14,3,'opportunity_line','006Hs0000000003IAA','00kHs0000000003IAA','{"document_amount":100.0,"document_name":"Chair","item_type":"Service","line_name":"Chair SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(15,3,'opportunity_line','006Hs0000000004IAA','00kHs0000000004IAA','{"document_amount":100.0,"document_name":"Desk","item_type":"Service","line_name":"Desk SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(16,3,'opportunity_line','006Hs0000000005IAA','00kHs0000000005IAA','{"document_amount":100.0,"document_name":"Stool","item_type":"Service","line_name":"Stool SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(17,3,'opportunity_line','006Hs0000000006IAA','00kHs0000000006IAA','{"document_amount":100.0,"document_name":"Shelf","item_type":"Service","line_name":"Shelf SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(92,26,'account','001Hs0000000001IAA','001Hs0000000001IAA','{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":null,"email":null,"line_count":0,"name":"Ash","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(93,26,'account','001Hs000000000AIAQ','001Hs000000000AIAQ','{"billing_city":null,"billing_country":null,"billing_street":null,"contact_id":null,"email":null,"line_count":0,"name":"Cedar and Sons","shipping_city":null,"shipping_country":null,"shipping_street":null}');
INSERT INTO "checked_row" VALUES(94,26,'account','001Hs000000000BIAQ','001Hs000000000BIAQ','{"billing_city":null,"billing_country":null,"billing_street":null,"contact_id":null,"email":null,"line_count":0,"name":"Of an earlier database","shipping_city":null,"shipping_country":null,"shipping_street":null}');
INSERT INTO "checked_row" VALUES(95,27,'opportunity','006Hs000000000KIAQ','006Hs000000000KIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Plan","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(96,27,'opportunity_line','006Hs000000000KIAQ','00kHs000000000JIAQ','{"document_amount":100.0,"document_name":"Plan","item_type":"Service","line_name":"Plan SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(97,28,'opportunity','006Hs0000000002IAA','006Hs0000000002IAA','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Lamp","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(98,28,'opportunity','006Hs0000000007IAA','006Hs0000000007IAA','{"account_found":"001Hs0000000002IAA","account_id":"001Hs0000000002IAA","account_name":"Birch","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Table","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(99,28,'opportunity','006Hs000000000BIAQ','006Hs000000000BIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Hutch","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(100,28,'opportunity','006Hs000000000CIAQ','006Hs000000000CIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Rack","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(101,28,'opportunity','006Hs000000000DIAQ','006Hs000000000DIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":null,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":0,"name":"Empty","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(102,28,'opportunity','006Hs000000000EIAQ','006Hs000000000EIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Door","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(103,28,'opportunity','006Hs000000000FIAQ','006Hs000000000FIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Gate","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(104,28,'opportunity','006Hs000000000GIAQ','006Hs000000000GIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Fence","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(105,28,'opportunity','006Hs000000000JIAQ','006Hs000000000JIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Vault","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(106,28,'opportunity_line','006Hs0000000002IAA','00kHs0000000002IAA','{"document_amount":100.0,"document_name":"Lamp","item_type":"Service","line_name":"Lamp SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(107,28,'opportunity_line','006Hs0000000007IAA','00kHs0000000007IAA','{"document_amount":100.0,"document_name":"Table","item_type":"Service","line_name":"Table SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(108,28,'opportunity_line','006Hs000000000BIAQ','00kHs000000000BIAQ','{"document_amount":100.0,"document_name":"Hutch","item_type":"Service","line_name":"Hutch SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(109,28,'opportunity_line','006Hs000000000CIAQ','00kHs000000000CIAQ','{"document_amount":100.0,"document_name":"Rack","item_type":"Service","line_name":"Rack SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(110,28,'opportunity_line','006Hs000000000EIAQ','00kHs000000000DIAQ','{"document_amount":100.0,"document_name":"Door","item_type":"Service","line_name":"Door SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(111,28,'opportunity_line','006Hs000000000FIAQ','00kHs000000000EIAQ','{"document_amount":100.0,"document_name":"Gate","item_type":"Service","line_name":"Gate SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(112,28,'opportunity_line','006Hs000000000GIAQ','00kHs000000000FIAQ','{"document_amount":100.0,"document_name":"Fence","item_type":"Service","line_name":"Fence SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(113,28,'opportunity_line','006Hs000000000JIAQ','00kHs000000000IIAQ','{"document_amount":100.0,"document_name":"Vault","item_type":"Service","line_name":"Vault SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(114,30,'opportunity','006Hs000000000HIAQ','006Hs000000000HIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Crate","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(115,30,'opportunity','006Hs000000000IIAQ','006Hs000000000IIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Chest","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(116,30,'opportunity_line','006Hs000000000HIAQ','00kHs000000000GIAQ','{"document_amount":100.0,"document_name":"Crate","item_type":"Service","line_name":"Crate SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(117,30,'opportunity_line','006Hs000000000IIAQ','00kHs000000000HIAQ','{"document_amount":100.0,"document_name":"Chest","item_type":"Service","line_name":"Chest SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
INSERT INTO "checked_row" VALUES(118,31,'account','001Hs0000000001IAA','001Hs0000000001IAA','{"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","contact_id":null,"email":null,"line_count":0,"name":"Ash","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(119,31,'account','001Hs000000000AIAQ','001Hs000000000AIAQ','{"billing_city":null,"billing_country":null,"billing_street":null,"contact_id":null,"email":null,"line_count":0,"name":"Cedar and Sons","shipping_city":null,"shipping_country":null,"shipping_street":null}');
INSERT INTO "checked_row" VALUES(120,31,'account','001Hs000000000BIAQ','001Hs000000000BIAQ','{"billing_city":null,"billing_country":null,"billing_street":null,"contact_id":null,"email":null,"line_count":0,"name":"Of an earlier database","shipping_city":null,"shipping_country":null,"shipping_street":null}');
INSERT INTO "checked_row" VALUES(121,32,'opportunity','006Hs000000000LIAQ','006Hs000000000LIAQ','{"account_found":"001Hs0000000001IAA","account_id":"001Hs0000000001IAA","account_name":"Ash","amount":100.0,"billing_city":"Springfield","billing_country":"USA","billing_street":"1 Main St","close_date":"2026-09-04","line_count":1,"name":"Bridge","shipping_city":"Springfield","shipping_country":"USA","shipping_street":"1 Main St"}');
INSERT INTO "checked_row" VALUES(122,32,'opportunity_line','006Hs000000000LIAQ','00kHs000000000KIAQ','{"document_amount":100.0,"document_name":"Bridge","item_type":"Service","line_name":"Bridge SV","price_active":true,"price_found":"01uHs0000000001IAA","product_found":"01tHs0000000001IAA","product_id":"01tHs0000000001IAA","product_name":"SV","quantity":1.0,"total_price":100.0}');
CREATE TABLE company (
	"key" VARCHAR(40) NOT NULL, 
	name VARCHAR(250) NOT NULL, 
	user_name VARCHAR(80) NOT NULL, 
	password_hash VARCHAR(200) NOT NULL, 
	password_hash_next VARCHAR(200), 
	owner_id VARCHAR(38) NOT NULL, 
	file_id VARCHAR(38) NOT NULL, 
	simulated BOOLEAN NOT NULL, 
	salesforce_org_id VARCHAR(18), 
	currencies_said TEXT, 
	company_path TEXT, 
	product VARCHAR(250), 
	qbxml_version VARCHAR(10), 
	qbxml_refused VARCHAR(10), 
	country VARCHAR(10), 
	preferences TEXT, 
	closing_date DATE, 
	utc_offset_minutes INTEGER, 
	clock_off_minutes INTEGER, 
	clock_problem TEXT, 
	clock_problem_at DATETIME, 
	books_check VARCHAR(12), 
	condensed_before DATE, 
	posts_from DATE, 
	armed_by VARCHAR(250), 
	armed_at DATETIME, 
	paused_at DATETIME, 
	paused_why TEXT, 
	problem TEXT, 
	last_unreadable_kind VARCHAR(80), 
	shows_guid BOOLEAN, 
	missed INTEGER NOT NULL, 
	missed_of VARCHAR(12), 
	missed_set VARCHAR(23), 
	missed_why TEXT, 
	batch_size INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_poll_at DATETIME, first_armed_at DATETIME, 
	CONSTRAINT pk_company PRIMARY KEY ("key"), 
	CONSTRAINT uq_company_file_id UNIQUE (file_id), 
	CONSTRAINT uq_company_user_name UNIQUE (user_name), 
	CONSTRAINT ck_company_books_check CHECK (books_check IN ('restored', 'forgotten', 'changed')), 
	CONSTRAINT ck_company_missed_of CHECK (missed_of IN ('write', 'identify', 'canary', 'deleted', 'bound', 'reread', 'status', 'look', 'refresh', 'read', 'filler'))
);
INSERT INTO "company" VALUES('acme','Acme','acme-sync','$argon2id$v=19$m=8,t=1,p=1$b2YgZXZlcnkgdGVzdA$7dRw42JiGlQc13q4iJlPZmsUSrP4T5JB6VrzBj4kxo4',NULL,'{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}','{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}',1,'00DHs0000000001MAA',NULL,'C:\Users\Public\Documents\Intuit\QuickBooks\Company.qbw','QuickBooks Premier 2023 (simulated)','13.0',NULL,'US','{"product": "QuickBooks Premier 2023 (simulated)", "edition": "Premier", "major_version": "33", "country": "US", "supported_versions": ["1.0", "1.1", "2.0", "2.1", "3.0", "4.0", "4.1", "5.0", "6.0", "7.0", "8.0", "9.0", "10.0", "11.0", "12.0", "13.0", "14.0", "15.0", "16.0"], "best_version": "13.0", "file_mode": "SingleUser", "automatic_login": false, "file_id": "{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}", "company_name": "Company", "legal_name": "Company", "is_sample": false, "closing_date": null, "is_multi_currency": false, "home_currency": null, "uses_estimates": true, "uses_classes": true, "uses_inventory": true, "uses_account_numbers": false, "uses_sales_tax": true, "aging_basis": "AgeFromDueDate", "automatic_login_allowed": false, "personal_data_allowed": false}',NULL,-300,NULL,NULL,NULL,NULL,NULL,'2000-01-01','test','2026-11-21 15:00:00.000001',NULL,NULL,NULL,'SalesReceiptAdd',1,0,NULL,NULL,NULL,2,'2026-11-21 15:00:00.000001','2027-02-24 18:42:00.002381','2026-11-21 15:00:00.000001');
CREATE TABLE connector_session (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	ticket_hash VARCHAR(64) NOT NULL, 
	source VARCHAR(80), 
	password_mark VARCHAR(32) NOT NULL, 
	started_at DATETIME NOT NULL, 
	last_call_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	ended_how VARCHAR(40), 
	phase VARCHAR(20) NOT NULL, 
	context TEXT NOT NULL, 
	outstanding VARCHAR(23), 
	handed INTEGER NOT NULL, 
	answered INTEGER NOT NULL, 
	expected INTEGER NOT NULL, 
	last_error TEXT, 
	CONSTRAINT pk_connector_session PRIMARY KEY (id), 
	CONSTRAINT uq_connector_session_ticket_hash UNIQUE (ticket_hash), 
	CONSTRAINT ck_connector_session_ended_how CHECK (ended_how IN ('closed', 'superseded', 'expired', 'refused', 'failed', 'not connected')), 
	CONSTRAINT ck_connector_session_phase CHECK (phase IN ('host', 'canary', 'deleted', 'recover', 'bound', 'reread', 'refresh', 'work', 'read'))
);
INSERT INTO "connector_session" VALUES(1,'acme','0000000000000000000000000000000000000000000000000000000000000001','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2026-11-21 15:01:00.000102','2026-11-21 15:01:00.000112','2026-11-21 15:01:00.000113','closed','work','{"asked in vain":[],"canaries":{"again":[],"asked":[],"done":true,"missing":[],"proven":null,"there":[],"why":null},"rereading":{"answers":3,"done":["Customer","Invoice","ItemService"],"iterator":null,"known":{"Customer":"2026-11-21T15:01:00.000103+00:00","Invoice":"2026-11-21T15:01:00.000105+00:00","ItemService":"2026-11-21T15:01:00.000107+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,5,11,5,NULL);
INSERT INTO "connector_session" VALUES(2,'acme','0000000000000000000000000000000000000000000000000000000000000002','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2026-11-21 15:03:00.000135','2026-11-21 15:03:00.000157','2026-11-21 15:03:00.000158','closed','read','{"canaries":{"again":[],"asked":[["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"],["Invoice","3-1795273260"],["Invoice","1-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:01:00.000112+00:00","there":[["Invoice","1-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","3-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"]],"why":null},"glanced":true}',NULL,11,0,0,NULL);
INSERT INTO "connector_session" VALUES(3,'acme','0000000000000000000000000000000000000000000000000000000000000003','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2026-11-21 16:10:00.000248','2026-11-21 16:10:00.000260','2026-11-21 16:10:00.000261','closed','read','{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"],["Invoice","3-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","3-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null},"glanced":true}',NULL,6,0,0,NULL);
INSERT INTO "connector_session" VALUES(4,'acme','0000000000000000000000000000000000000000000000000000000000000004','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2026-11-21 16:12:00.000317','2026-11-21 16:12:00.000322','2026-11-21 16:12:00.000323','refused','deleted','{"canaries":{"again":[],"asked":[["Invoice","E-1795277340"],["ReceivePayment","D-1795273320"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"],["ItemService","80000003-1795273260"],["Invoice","B-1795273260"],["Invoice","3-1795273260"],["Invoice","1-1795273260"],["Customer","80000004-1795273260"],["Customer","80000003-1795273260"],["Customer","80000002-1795273260"],["Customer","80000001-1795273260"],["ItemSalesTax","80000002-1795273200"],["ItemSalesTax","80000001-1795273200"]],"done":true,"missing":[["Invoice","E-1795277340","2026-11-21T16:09:00+00:00"]],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","1-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","3-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","B-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ItemService","80000003-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null}}',NULL,3,0,0,'The books of company ''acme'' have gone back in time. Known here, and neither there nor deleted there: Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340). An older copy of the company file is probably open. Nothing was written. Open the current file; if the older one is to stay, run: ./o2c company restored acme --by NAME --backup-time TIME. Was the file condensed instead, run: ./o2c company condensed acme --by NAME --before DAY');
INSERT INTO "connector_session" VALUES(5,'acme','0000000000000000000000000000000000000000000000000000000000000005','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2026-11-21 16:28:00.000372','2026-11-21 16:28:00.000396','2026-11-21 16:28:00.000397','closed','read','{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","B-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ItemService","80000003-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":"restored"},"glanced":true}',NULL,12,0,0,NULL);
INSERT INTO "connector_session" VALUES(6,'acme','0000000000000000000000000000000000000000000000000000000000000006','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2026-11-21 16:30:00.000462','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000467','closed','read','{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"],["Invoice","3-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","3-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null},"glanced":true}',NULL,2,0,0,NULL);
INSERT INTO "connector_session" VALUES(7,'acme','0000000000000000000000000000000000000000000000000000000000000007','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2026-11-21 16:49:00.000528','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000533','closed','read','{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"],["Invoice","3-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","3-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null},"glanced":true}',NULL,2,0,0,NULL);
INSERT INTO "connector_session" VALUES(8,'acme','0000000000000000000000000000000000000000000000000000000000000008','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 17:08:00.000617','2027-02-24 17:08:00.000631','2027-02-24 17:08:00.000632','closed','read','{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","B-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ItemService","80000003-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":"forgotten"},"glanced":true}',NULL,7,0,0,NULL);
INSERT INTO "connector_session" VALUES(9,'acme','0000000000000000000000000000000000000000000000000000000000000009','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 17:27:00.000715','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000720','closed','read','{"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"],["Invoice","B-1795273260"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","B-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null},"glanced":true}',NULL,2,0,0,NULL);
INSERT INTO "connector_session" VALUES(10,'acme','000000000000000000000000000000000000000000000000000000000000000a','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 17:29:00.000793','2027-02-24 17:29:00.000799','2027-02-24 17:29:00.000800','closed','work','{"asked in vain":[],"canaries":{"again":[],"asked":[["ReceivePayment","D-1795273320"],["Invoice","B-1795273260"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","B-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"]],"why":null},"rereading":{"answers":1,"done":["SalesOrder"],"iterator":null,"known":{"SalesOrder":"2027-02-24T17:29:00.000796+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,3,1,1,NULL);
INSERT INTO "connector_session" VALUES(11,'acme','000000000000000000000000000000000000000000000000000000000000000b','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 17:31:00.000907','2027-02-24 17:31:00.000933','2027-02-24 17:31:00.000934','closed','work','{"asked in vain":[],"canaries":{"again":[],"asked":[["SalesOrder","E-1803490140"],["ReceivePayment","D-1795273320"],["Invoice","9-1795273260"],["Invoice","7-1795273260"],["Invoice","5-1795273260"]],"done":true,"missing":[],"proven":"2026-11-21T15:02:00+00:00","there":[["Invoice","5-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["Invoice","9-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"],["SalesOrder","E-1803490140","1803490200","2027-02-24T12:30:00-05:00"]],"why":null},"looked for":[15,17,17,17],"named":[7],"nowhere":[],"rereading":{"answers":2,"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T17:31:00.000912+00:00","Invoice":"2027-02-24T17:31:00.000914+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,13,8,7,NULL);
INSERT INTO "connector_session" VALUES(12,'acme','000000000000000000000000000000000000000000000000000000000000000c','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 17:48:00.001075','2027-02-24 17:48:00.001095','2027-02-24 17:48:00.001096','closed','work','{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","12-1803490260"],["SalesOrder","E-1803490140"],["Customer","80000001-1795273260"],["ReceivePayment","D-1795273320"],["Invoice","7-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T17:31:00.000933+00:00","there":[["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"],["Customer","80000001-1795273260","1803490200","2027-02-24T12:30:00-05:00"],["SalesOrder","E-1803490140","1803490200","2027-02-24T12:30:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"]],"why":null},"looked for":[17,17,17],"rereading":{"answers":2,"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T17:48:00.001078+00:00","Invoice":"2027-02-24T17:48:00.001080+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,10,4,1,NULL);
INSERT INTO "connector_session" VALUES(13,'acme','000000000000000000000000000000000000000000000000000000000000000d','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 17:50:00.001116','2027-02-24 17:50:00.001162','2027-02-24 17:50:00.001163','closed','read','{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","12-1803490260"],["SalesOrder","E-1803490140"],["Customer","80000001-1795273260"],["ReceivePayment","D-1795273320"],["Invoice","7-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T17:31:00.000933+00:00","there":[["Invoice","7-1795273260","1795273260","2026-11-21T10:01:00-05:00"],["ReceivePayment","D-1795273320","1795273320","2026-11-21T10:02:00-05:00"],["Customer","80000001-1795273260","1803490200","2027-02-24T12:30:00-05:00"],["SalesOrder","E-1803490140","1803490200","2027-02-24T12:30:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"]],"why":null},"glanced":true,"looked for":[17,17,17,17,17,17],"nowhere":[],"rereading":{"answers":2,"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T17:50:00.001123+00:00","Invoice":"2027-02-24T17:50:00.001125+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,23,8,0,NULL);
INSERT INTO "connector_session" VALUES(14,'acme','000000000000000000000000000000000000000000000000000000000000000e','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:09:00.001393','2027-02-24 18:09:00.001423','2027-02-24 18:09:00.001424','closed','read','{"asked in vain":[],"canaries":{"again":[],"asked":[["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"],["Customer","80000005-1803490200"],["Customer","80000002-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T17:31:00+00:00","there":[["Customer","80000002-1795273260","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000005-1803490200","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"]],"why":null},"glanced":true,"looked for":[17,17,17],"rereading":{"answers":2,"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:09:00.001396+00:00","Invoice":"2027-02-24T18:09:00.001398+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,15,4,1,NULL);
INSERT INTO "connector_session" VALUES(15,'acme','000000000000000000000000000000000000000000000000000000000000000f','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:11:00.001524','2027-02-24 18:11:00.001532','2027-02-24 18:11:00.001533','closed','work','{"asked in vain":[],"canaries":{"again":[],"asked":[["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"],["Customer","80000005-1803490200"],["Customer","80000002-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T17:31:00+00:00","there":[["Customer","80000002-1795273260","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000005-1803490200","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"]],"why":null},"rereading":{"answers":2,"beside":[],"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:11:00.001527+00:00","Invoice":"2027-02-24T18:11:00.001529+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,4,1,1,NULL);
INSERT INTO "connector_session" VALUES(16,'acme','0000000000000000000000000000000000000000000000000000000000000010','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:13:00.001622','2027-02-24 18:13:00.001629','2027-02-24 18:13:00.001631','superseded','work','{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"],["Customer","80000005-1803490200"]],"done":true,"missing":[],"proven":"2027-02-24T18:11:00.001532+00:00","there":[["Customer","80000005-1803490200","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"]],"why":null},"rereading":{"answers":2,"beside":[],"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:13:00.001625+00:00","Invoice":"2027-02-24T18:13:00.001627+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,4,0,1,NULL);
INSERT INTO "connector_session" VALUES(17,'acme','0000000000000000000000000000000000000000000000000000000000000011','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:13:00.001631','2027-02-24 18:13:00.001643','2027-02-24 18:13:00.001644','closed','work','{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"],["Customer","80000005-1803490200"]],"done":true,"missing":[],"proven":"2027-02-24T18:11:00.001532+00:00","there":[["Customer","80000005-1803490200","1803490200","2027-02-24T12:30:00-05:00"],["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"]],"why":null},"rereading":{"answers":2,"beside":[],"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:13:00.001638+00:00","Invoice":"2027-02-24T18:13:00.001640+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,6,1,0,NULL);
INSERT INTO "connector_session" VALUES(18,'acme','0000000000000000000000000000000000000000000000000000000000000012','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:15:00.001734','2027-02-24 18:15:00.001741','2027-02-24 18:15:00.001743','superseded','work','{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null},"rereading":{"answers":2,"beside":[],"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:15:00.001737+00:00","Invoice":"2027-02-24T18:15:00.001739+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,4,0,1,NULL);
INSERT INTO "connector_session" VALUES(19,'acme','0000000000000000000000000000000000000000000000000000000000000013','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:15:00.001743','2027-02-24 18:15:00.001754','2027-02-24 18:15:00.001756','superseded','work','{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null},"rereading":{"answers":2,"beside":[],"done":["Customer","Invoice"],"iterator":null,"known":{"Customer":"2027-02-24T18:15:00.001750+00:00","Invoice":"2027-02-24T18:15:00.001752+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,6,0,0,NULL);
INSERT INTO "connector_session" VALUES(20,'acme','0000000000000000000000000000000000000000000000000000000000000014','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:15:00.001756','2027-02-24 18:15:00.001762','2027-02-24 18:15:00.001763','closed','recover','{"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null}}',NULL,3,0,0,NULL);
INSERT INTO "connector_session" VALUES(21,'acme','0000000000000000000000000000000000000000000000000000000000000015','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:17:00.001852','2027-02-24 18:17:00.001868','2027-02-24 18:17:00.001869','closed','work','{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null},"rereading":{"answers":3,"beside":["Invoice"],"done":["Customer","Invoice","SalesReceipt"],"iterator":null,"known":{"Customer":"2027-02-24T18:17:00.001855+00:00","Invoice":"2027-02-24T18:17:00.001857+00:00","SalesReceipt":"2027-02-24T18:17:00.001859+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,8,4,2,NULL);
INSERT INTO "connector_session" VALUES(22,'acme','0000000000000000000000000000000000000000000000000000000000000016','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:35:00.002005','2027-02-24 18:35:00.002009','2027-02-24 18:35:00.002010','closed','read','{"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null},"glanced":true}',NULL,2,0,0,NULL);
INSERT INTO "connector_session" VALUES(23,'acme','0000000000000000000000000000000000000000000000000000000000000017','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:37:00.002032','2027-02-24 18:37:00.002064','2027-02-24 18:37:00.002065','closed','read','{"asked in vain":[],"canaries":{"again":[],"asked":[["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"],["Invoice","12-1803490260"],["Customer","80000004-1795273260"]],"done":true,"missing":[],"proven":"2027-02-24T18:13:00.001643+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Customer","80000004-1795273260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","12-1803490260","1803490260","2027-02-24T12:31:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"]],"why":null},"glanced":true,"looked for":[17,17,17],"rereading":{"answers":3,"done":["Customer","Invoice","SalesReceipt"],"iterator":null,"known":{"Customer":"2027-02-24T18:37:00.002039+00:00","Invoice":"2027-02-24T18:37:00.002041+00:00","SalesReceipt":"2027-02-24T18:37:00.002043+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,16,4,0,NULL);
INSERT INTO "connector_session" VALUES(24,'acme','0000000000000000000000000000000000000000000000000000000000000018','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:40:00.002279','2027-02-24 18:40:00.002291','2027-02-24 18:40:00.002292','closed','work','{"asked in vain":[],"canaries":{"again":[],"asked":[["Customer","80000009-1803493140"],["Invoice","18-1803492780"],["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"]],"done":true,"missing":[],"proven":"2027-02-24T18:19:00+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"],["Invoice","18-1803492780","1803492780","2027-02-24T13:13:00-05:00"],["Customer","80000009-1803493140","1803493140","2027-02-24T13:19:00-05:00"]],"why":null},"rereading":{"answers":4,"done":["Customer","Estimate","Invoice","SalesReceipt"],"iterator":null,"known":{"Customer":"2027-02-24T18:40:00.002282+00:00","Estimate":"2027-02-24T18:40:00.002284+00:00","Invoice":"2027-02-24T18:40:00.002286+00:00","SalesReceipt":"2027-02-24T18:40:00.002288+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}',NULL,6,1,1,NULL);
INSERT INTO "connector_session" VALUES(25,'acme','0000000000000000000000000000000000000000000000000000000000000019','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:41:00.002300','2027-02-24 18:41:00.002306','2027-02-24 18:42:00.002381','superseded','read','{"canaries":{"again":[],"asked":[["Customer","80000009-1803493140"],["Invoice","18-1803492780"],["Invoice","16-1803492780"],["Invoice","14-1803492660"],["Customer","80000008-1803490200"]],"done":true,"missing":[],"proven":"2027-02-24T18:19:00+00:00","there":[["Customer","80000008-1803490200","1803490201","2027-02-24T12:30:00-05:00"],["Invoice","14-1803492660","1803492660","2027-02-24T13:11:00-05:00"],["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"],["Invoice","18-1803492780","1803492780","2027-02-24T13:13:00-05:00"],["Customer","80000009-1803493140","1803493140","2027-02-24T13:19:00-05:00"]],"why":null},"glanced":true,"read_job":{"found":4,"id":102,"iterator":"{00000000-0000-4000-8000-000000000001}","remaining":9,"restarts":0}}',NULL,3,0,0,NULL);
INSERT INTO "connector_session" VALUES(26,'acme','000000000000000000000000000000000000000000000000000000000000001a','127.0.0.1','ee55ac61b7f69e9a5162e71ccb5809ae','2027-02-24 18:42:00.002381','2027-02-24 18:42:00.002406',NULL,NULL,'work','{"asked in vain":[],"canaries":{"again":[],"asked":[["Customer","80000014-1803494400"],["Customer","80000013-1803494400"],["Customer","8000000A-1803494400"],["Customer","80000009-1803493140"],["Invoice","16-1803492780"]],"done":true,"missing":[],"proven":"2027-02-24T18:40:00+00:00","there":[["Invoice","16-1803492780","1803492780","2027-02-24T13:13:00-05:00"],["Customer","80000009-1803493140","1803493140","2027-02-24T13:19:00-05:00"],["Customer","8000000A-1803494400","1803494400","2027-02-24T13:40:00-05:00"],["Customer","80000013-1803494400","1803494400","2027-02-24T13:40:00-05:00"],["Customer","80000014-1803494400","1803494400","2027-02-24T13:40:00-05:00"]],"why":null},"looked for":[17,17,17],"rereading":{"answers":4,"done":["Customer","Estimate","Invoice","SalesReceipt"],"iterator":null,"known":{"Customer":"2027-02-24T18:42:00.002384+00:00","Estimate":"2027-02-24T18:42:00.002386+00:00","Invoice":"2027-02-24T18:42:00.002388+00:00","SalesReceipt":"2027-02-24T18:42:00.002390+00:00"},"left":{},"targets":[],"too_much":[],"windows":{}}}','000000000000000000bd',13,4,2,NULL);
CREATE TABLE "decision" (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	flow VARCHAR(80) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	part VARCHAR(40) NOT NULL, 
	cause VARCHAR(255) NOT NULL, 
	outbox_id INTEGER, 
	flow_run_id INTEGER, 
	title TEXT NOT NULL, 
	message TEXT NOT NULL, 
	facts TEXT NOT NULL, 
	amount NUMERIC(20, 5), 
	currency VARCHAR(3), 
	document_date DATE, 
	since DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	answer VARCHAR(20), 
	"by" VARCHAR(250), 
	at DATETIME, 
	CONSTRAINT pk_decision PRIMARY KEY (id), 
	CONSTRAINT ck_decision_kind CHECK (kind IS NULL OR CASE kind WHEN 'rule' THEN 1 WHEN 'duplicate' THEN 1 WHEN 'merge' THEN 1 WHEN 'lost answer' THEN 1 WHEN 'name taken' THEN 1 WHEN 'billed' THEN 1 WHEN 'not taken' THEN 1 WHEN 'unreadable' THEN 1 WHEN 'permission' THEN 1 WHEN 'approval' THEN 1 WHEN 'conflict' THEN 1 WHEN 'difference' THEN 1 WHEN 'withdrawn' THEN 1 WHEN 'left' THEN 1 WHEN 'ended' THEN 1 WHEN 'posted twice' THEN 1 WHEN 'other amount' THEN 1 WHEN 'rejected' THEN 1 WHEN 'write back' THEN 1 WHEN 'update refused' THEN 1 WHEN 'missing' THEN 1 WHEN 'lost' THEN 1 WHEN 'bound' THEN 1 WHEN 'misbound' THEN 1 ELSE 0 END = 1), 
	CONSTRAINT ck_decision_state CHECK (state IN ('open', 'answered', 'done', 'settled')), 
	CONSTRAINT ck_decision_answer CHECK (answer IS NULL OR CASE answer WHEN 'waive' THEN 1 WHEN 'bind' THEN 1 WHEN 'unbind' THEN 1 WHEN 'recreate' THEN 1 WHEN 'posted' THEN 1 WHEN 'send again' THEN 1 WHEN 'release' THEN 1 WHEN 'retry' THEN 1 WHEN 'deleted' THEN 1 WHEN 'kept' THEN 1 WHEN 'typed' THEN 1 WHEN 'salesforce' THEN 1 WHEN 'quickbooks' THEN 1 ELSE 0 END = 1)
);
INSERT INTO "decision" VALUES(1,'acme','lost','Invoice','E-1795277340','','E-1795277340',NULL,NULL,'Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340)','Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340) was typed into QuickBooks after the backup, and the restored company file does not have it. Type it again there if it still counts.','{"kind":"Invoice"}',55,NULL,'2026-11-21','2026-11-21 16:28:00.000376','2026-11-21 16:28:00.000376','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(2,'acme','missing','opportunity_to_invoice','006Hs0000000002IAA','','3-1795273260',NULL,NULL,'Invoice 2 of Ash over 100.00 dated 2026-09-04 (3-1795273260)','Invoice 2 of Ash over 100.00 dated 2026-09-04 (3-1795273260) is not in QuickBooks any more, and QuickBooks remembers only 90 days what was deleted. It stays as it is here until finance says whether it was deleted, or taken out when the file was condensed. 100.00 of it was open when it was read last, and condensing leaves what is open.','{"kind":"Invoice"}',100,NULL,'2026-09-04','2027-02-24 17:08:00.000621','2027-02-24 17:08:00.000621','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(3,'acme','rule','opportunity_to_invoice','006Hs000000000DIAQ','','product_line_present',NULL,6,'Empty','Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.','{}',NULL,NULL,'2026-09-04','2027-02-24 17:31:00.000888','2027-02-24 18:40:00.002257','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(4,'acme','left','account_to_customer','001Hs0000000004IAA','','Ann, Lee',NULL,NULL,'Elm','Customer Elm still has FirstName "Ann", LastName "Lee" in QuickBooks, and nothing in Salesforce says it any more: it was deleted or emptied here, as a contact. Finance corrects Customer Elm there, or a new one is entered here.','{"left":{"FirstName":"Ann","LastName":"Lee"}}',NULL,NULL,NULL,'2027-02-24 17:31:00.000892','2027-02-24 17:31:00.000892','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(5,'acme','withdrawn','opportunity_to_invoice','006Hs0000000004IAA','','',NULL,NULL,'Desk','The record of Invoice 4 was withdrawn in Salesforce (or deleted there) after it was posted. Void or delete Invoice 4 in QuickBooks, or set the record back.','{}',100,NULL,'2026-09-04','2027-02-24 17:31:00.000895','2027-02-24 18:07:00.001329','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(6,'acme','difference','opportunity_to_invoice','006Hs0000000003IAA','','',NULL,NULL,'Chair','Chair was changed in Salesforce after Invoice 3 was posted: Amount of line 1 is 99.00 here and 100.00 there. QuickBooks was not changed. Change Invoice 3 there, or set the record back.','{"hash":"2af1bfb06b2092975713a14d210b06d8"}',100,NULL,'2026-09-04','2027-02-24 17:31:00.000895','2027-02-24 17:31:00.000895','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(7,'acme','bound','account_to_customer','001Hs0000000006IAA','','',NULL,NULL,'Gum','Kim says that Gum is Customer 8000000F-1 in QuickBooks. The next update of the Web Connector looks it up there; nothing of Gum is sent before.','{"back":["customer_to_account"],"by":"Kim","deal":"001Hs0000000006IAA","is_list":true,"kind":"Customer","object":"Account","qb_id":"8000000F-1","request":null}',NULL,NULL,NULL,'2027-02-24 17:31:00.000905','2027-02-24 17:31:00.000911','settled',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(8,'acme','misbound','account_to_customer','001Hs0000000006IAA','','',NULL,NULL,'Gum','Kim said that Gum is Customer 8000000F-1 in QuickBooks, but QuickBooks has no Customer with this id. Nothing was changed, and nothing of Gum is sent before somebody names the right one, or takes that word back.','{"back":["customer_to_account"],"by":"Kim","deal":"001Hs0000000006IAA","is_list":true,"kind":"Customer","object":"Account","qb_id":"8000000F-1","request":null}',NULL,NULL,NULL,'2027-02-24 17:31:00.000911','2027-02-24 17:31:00.000911','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(9,'acme','name taken','account_to_customer','001Hs0000000005IAA','','',15,NULL,'Fir','QuickBooks already has a record named ''Fir'' (Customer 80000005-1803490200) that was not made from this one. If it is the same, run: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME; if not, give one of the two another name.','{}',NULL,NULL,NULL,'2027-02-24 17:31:00.000919','2027-02-24 17:31:00.000919','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(10,'acme','not taken','account_to_customer','001Hs0000000007IAA','','',17,NULL,'Holly','QuickBooks answered 3100: The name "Holly" of the list element is already in use. QuickBooks already has a record of this name. Link the two if they are the same, or rename one of them. It is tried again by itself, at the latest every 6 hours.','{}',NULL,NULL,NULL,'2027-02-24 17:31:00.000929','2027-02-24 18:42:00.002405','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(11,'acme','rejected','opportunity_to_invoice','006Hs000000000CIAQ','','',22,NULL,'Rack','Not sent to QuickBooks: InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Description: is unknown to QuickBooks','{}',100,NULL,'2026-09-04','2027-02-24 17:31:00.000932','2027-02-24 17:31:00.000932','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(12,'acme','billed','opportunity_to_invoice','006Hs0000000007IAA','','',23,NULL,'Table','SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal. Once the other one is void or gone, run: ./o2c decide 23 send-again','{}',100,NULL,'2026-09-04','2027-02-24 17:31:00.000932','2027-02-24 17:31:00.000932','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(13,'acme','conflict','account_to_customer','001Hs0000000001IAA','','Phone',NULL,NULL,'Customer Ash','','{"kind":"Customer","last_synced":["555-0100","555-0100"],"object":"Account","qb_id":"80000001-1795273260","quickbooks_at":"2027-02-24T17:30:00+00:00","quickbooks_value":"555-0222","salesforce_at":"2027-02-24T17:30:00+00:00","salesforce_by":"System Administrator","salesforce_value":"555-0111"}',NULL,NULL,NULL,'2027-02-24 17:32:00.000948','2027-02-24 17:32:00.000948','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(14,'acme','write back','opportunity_to_invoice','006Hs000000000BIAQ','','',NULL,NULL,'opportunity_to_invoice 006Hs000000000BIAQ','ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.','{}',NULL,NULL,NULL,'2027-02-24 17:32:00.000993','2027-02-24 18:08:00.001389','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(15,'acme','rule','opportunity_to_invoice','006Hs0000000007IAA','','billed already',NULL,9,'Table','SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal.','{}',100,NULL,'2026-09-04','2027-02-24 17:48:00.001067','2027-02-24 18:07:00.001322','settled',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(16,'acme','update refused','account_to_customer','001Hs0000000002IAA','','',NULL,NULL,'Customer Birch','Salesforce refuses what QuickBooks says of it: Phone "555-9000". FIELD_CUSTOM_VALIDATION_EXCEPTION: Not in service. A validation rule of the org refuses it. Correct the value, or an administrator lets the rule spare the custom permission QuickBooks_Sync. What is edited here still goes to QuickBooks, and the refused values are tried again every day.','{"kind":"Customer","object":"Account","qb_id":"80000002-1795273260"}',NULL,NULL,NULL,'2027-02-24 17:51:00.001178','2027-02-24 17:51:00.001178','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(17,'acme','duplicate','customer_to_account','80000005-1803490200','','',NULL,NULL,'Customer Fir','Customer "Fir" (80000005-1803490200) was not created in Salesforce: Account "Fir" (001Hs0000000005IAA) may be the same. If it is: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME. If it is another one, rename one of the two, or: ./o2c waive customer_to_account 80000005-1803490200 --company acme --by NAME','{}',NULL,NULL,NULL,'2027-02-24 17:51:00.001190','2027-02-24 18:38:00.002091','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(18,'acme','duplicate','customer_to_account','80000007-1803490200','','',NULL,NULL,'Customer Juniper','Customer "Juniper" (80000007-1803490200) was not created in Salesforce: Account "Juniper, Inc." (001Hs0000000009IAA) may be the same. If it is: ./o2c bind account_to_customer 001Hs0000000009IAA 80000007-1803490200 --company acme --by NAME. If it is another one, rename one of the two, or: ./o2c waive customer_to_account 80000007-1803490200 --company acme --by NAME','{}',NULL,NULL,NULL,'2027-02-24 17:51:00.001190','2027-02-24 18:38:00.002091','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(19,'acme','merge','account_to_customer','001Hs0000000003IAA','','',NULL,NULL,'Customer Cedar','Customer "Cedar" (80000003-1795273260) was deleted in QuickBooks. It seems to be merged: 1 of its 1 transactions now belong to "Cedar and Sons" (80000008-1803490200). That one stands for 001Hs000000000AIAQ: merge the two in Salesforce first. If that is it: ./o2c bind account_to_customer 001Hs0000000003IAA 80000008-1803490200 --company acme --by NAME. It is not created again by itself.','{"into":"80000008-1803490200","qb_id":"80000003-1795273260"}',NULL,NULL,NULL,'2027-02-24 17:51:00.001205','2027-02-24 18:38:00.002109','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(20,'acme','write back','total_to_opportunity','006Hs000000000BIAQ','','',NULL,NULL,'The sums of Opportunity 006Hs000000000BIAQ','Opportunity 006Hs000000000BIAQ: ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.','{}',NULL,NULL,NULL,'2027-02-24 17:51:00.001231','2027-02-24 17:51:00.001231','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(21,'acme','ended','opportunity_to_invoice','006Hs0000000006IAA','','',NULL,NULL,'Shelf','Invoice 6 was voided in QuickBooks. Ask finance why. If the sale is off, withdraw the deal. Else have it posted again: ./o2c recreate opportunity_to_invoice 006Hs0000000006IAA --company acme --by NAME','{}',100,NULL,'2026-09-04','2027-02-24 17:51:00.001242','2027-02-24 17:51:00.001242','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(22,'acme','rule','account_to_customer','001Hs000000000AIAQ','','account_billing_place_present',NULL,11,'Cedar and Sons','Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.','{}',NULL,NULL,NULL,'2027-02-24 18:07:00.001321','2027-02-24 18:42:00.002369','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(23,'acme','rule','account_to_customer','001Hs000000000AIAQ','','account_billing_country_present',NULL,11,'Cedar and Sons','Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.','{}',NULL,NULL,NULL,'2027-02-24 18:07:00.001321','2027-02-24 18:42:00.002369','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(24,'acme','rule','account_to_customer','001Hs000000000AIAQ','','account_shipping_place_present',NULL,11,'Cedar and Sons','Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.','{}',NULL,NULL,NULL,'2027-02-24 18:07:00.001321','2027-02-24 18:42:00.002369','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(25,'acme','rule','account_to_customer','001Hs000000000AIAQ','','account_shipping_country_present',NULL,11,'Cedar and Sons','Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.','{}',NULL,NULL,NULL,'2027-02-24 18:07:00.001321','2027-02-24 18:42:00.002369','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(26,'acme','rule','opportunity_to_invoice','006Hs0000000007IAA','','billed already',NULL,12,'Table','SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal.','{}',100,NULL,'2026-09-04','2027-02-24 18:07:00.001329','2027-02-24 18:11:00.001509','settled',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(27,'acme','rule','opportunity_to_invoice','006Hs0000000007IAA','','billed already',NULL,15,'Table','SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal.','{}',100,NULL,'2026-09-04','2027-02-24 18:11:00.001516','2027-02-24 18:40:00.002257','settled',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(28,'acme','other amount','opportunity_to_invoice','006Hs000000000EIAQ','','',NULL,NULL,'Door','','{"booked":"99.95","document":"Invoice F-3"}',100,NULL,'2026-09-04','2027-02-24 18:11:00.001532','2027-02-24 18:11:00.001532','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(29,'acme','posted twice','opportunity_to_invoice','006Hs000000000FIAQ','','18-1803492780',NULL,NULL,'Invoice F-5','A late answer of QuickBooks shows Invoice F-5 (18-1803492780), whose request has been sent once more since then. If QuickBooks has it twice, void or delete this one.','{}',NULL,NULL,NULL,'2027-02-24 18:13:00.001646','2027-02-24 18:13:00.001646','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(30,'acme','lost answer','opportunity_to_invoice','006Hs000000000GIAQ','','',26,NULL,'Fence','The answer to Fence was lost 2 times and the record was not found in QuickBooks. Look for it there, then run: ./o2c decide 26 posted --id ID, or: ./o2c decide 26 send-again','{}',100,NULL,'2026-09-04','2027-02-24 18:15:00.001762','2027-02-24 18:15:00.001762','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(31,'acme','not taken','opportunity_to_sales_receipt','006Hs000000000HIAQ','','',27,NULL,'Crate','QuickBooks could not process the request: 0x80040400 QuickBooks found an error when parsing the provided XML text stream. QuickBooks could not read Crate, which stood alone in the document. Shorten or simplify the texts of the record. It is tried again by itself, at the latest every 24 hours.','{}',100,NULL,'2026-09-04','2027-02-24 18:17:00.001864','2027-02-24 18:17:00.001868','settled',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(32,'acme','unreadable','opportunity_to_sales_receipt','006Hs000000000IIAQ','','SalesReceiptAdd',28,NULL,'Chest','QuickBooks could not read two SalesReceiptAdd requests in a row, each alone in its document. The mapping of flow opportunity_to_sales_receipt probably writes something that this QuickBooks does not know. Correct the mapping, then run: ./o2c release-kind acme SalesReceiptAdd','{}',100,NULL,'2026-09-04','2027-02-24 18:17:00.001868','2027-02-24 18:17:00.001868','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(33,'acme','unreadable','opportunity_to_sales_receipt','006Hs000000000HIAQ','','SalesReceiptAdd',27,NULL,'Crate','QuickBooks could not read two SalesReceiptAdd requests in a row, each alone in its document. The mapping of flow opportunity_to_sales_receipt probably writes something that this QuickBooks does not know. Correct the mapping, then run: ./o2c release-kind acme SalesReceiptAdd','{}',100,NULL,'2026-09-04','2027-02-24 18:17:00.001868','2027-02-24 18:17:00.001868','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(34,'acme','approval','opportunity_to_invoice','006Hs000000000JIAQ','','',29,NULL,'Vault','A person must say.','{}',NULL,NULL,NULL,'2027-02-24 18:18:00.001944','2027-02-24 18:18:00.001944','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(35,'acme','rule','account_to_customer','001Hs000000000BIAQ','','account_billing_place_present',NULL,26,'Of an earlier database','Account "Of an earlier database" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.','{}',NULL,NULL,NULL,'2027-02-24 18:40:00.002255','2027-02-24 18:42:00.002369','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(36,'acme','rule','account_to_customer','001Hs000000000BIAQ','','account_billing_country_present',NULL,26,'Of an earlier database','Account "Of an earlier database" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.','{}',NULL,NULL,NULL,'2027-02-24 18:40:00.002255','2027-02-24 18:42:00.002369','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(37,'acme','rule','account_to_customer','001Hs000000000BIAQ','','account_shipping_place_present',NULL,26,'Of an earlier database','Account "Of an earlier database" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.','{}',NULL,NULL,NULL,'2027-02-24 18:40:00.002255','2027-02-24 18:42:00.002369','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(38,'acme','rule','account_to_customer','001Hs000000000BIAQ','','account_shipping_country_present',NULL,26,'Of an earlier database','Account "Of an earlier database" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.','{}',NULL,NULL,NULL,'2027-02-24 18:40:00.002255','2027-02-24 18:42:00.002369','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(39,'acme','rule','opportunity_to_invoice','006Hs0000000007IAA','','billed already',NULL,28,'Table','SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal.','{}',100,NULL,'2026-09-04','2027-02-24 18:40:00.002268','2027-02-24 18:40:00.002268','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(40,'acme','permission','opportunity_to_estimate','006Hs000000000KIAQ','','EstimateAdd',30,NULL,'Plan','QuickBooks answered 3263: The application has been given read-only access to the company data. The sync may only read this company file. Ask the QuickBooks administrator for the right to write. It is tried again by itself, at the latest every 6 hours.','{}',100,NULL,'2026-09-04','2027-02-24 18:40:00.002291','2027-02-24 18:40:00.002291','open',NULL,NULL,NULL);
INSERT INTO "decision" VALUES(41,'acme','bound','account_to_customer','001Hs0000000008IAA','','',NULL,NULL,'Ivy','Kim says that Ivy is Customer 8000000A-1803494400 in QuickBooks. The next update of the Web Connector looks it up there; nothing of Ivy is sent before.','{"back":["customer_to_account"],"by":"Kim","deal":"001Hs0000000008IAA","is_list":true,"kind":"Customer","object":"Account","qb_id":"8000000A-1803494400","request":null}',NULL,NULL,NULL,'2027-02-24 18:42:00.002407','2027-02-24 18:42:00.002407','open',NULL,NULL,NULL);
CREATE TABLE difference (
	id INTEGER NOT NULL, 
	reconciliation_id INTEGER NOT NULL, 
	scope VARCHAR(20) NOT NULL, 
	record_id VARCHAR(120) NOT NULL, 
	title TEXT NOT NULL, 
	field VARCHAR(80) NOT NULL, 
	salesforce_value TEXT, 
	quickbooks_value TEXT, 
	amount NUMERIC(20, 5), 
	cause VARCHAR(40) NOT NULL, 
	advice TEXT NOT NULL, 
	CONSTRAINT pk_difference PRIMARY KEY (id), 
	FOREIGN KEY(reconciliation_id) REFERENCES reconciliation (id)
);
INSERT INTO "difference" VALUES(1,1,'deal','006Hs000000000CIAQ','Rack','amount','100.00','0.00',100,'rejected','Not sent to QuickBooks: InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Description: is unknown to QuickBooks');
INSERT INTO "difference" VALUES(2,1,'deal','006Hs000000000IIAQ','Chest','amount','100.00','0.00',100,'held','QuickBooks could not read two SalesReceiptAdd requests in a row, each alone in its document. The mapping of flow opportunity_to_sales_receipt probably writes something that this QuickBooks does not know. Correct the mapping, then run: ./o2c release-kind acme SalesReceiptAdd');
INSERT INTO "difference" VALUES(3,1,'deal','006Hs000000000HIAQ','Crate','amount','100.00','0.00',100,'held','QuickBooks could not read two SalesReceiptAdd requests in a row, each alone in its document. The mapping of flow opportunity_to_sales_receipt probably writes something that this QuickBooks does not know. Correct the mapping, then run: ./o2c release-kind acme SalesReceiptAdd');
INSERT INTO "difference" VALUES(4,1,'deal','006Hs000000000DIAQ','Empty','amount','0.00','0.00',0,'held','Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.');
INSERT INTO "difference" VALUES(5,1,'deal','006Hs000000000GIAQ','Fence','amount','100.00','0.00',100,'held','The answer to Fence was lost 2 times and the record was not found in QuickBooks. Look for it there, then run: ./o2c decide 26 posted --id ID, or: ./o2c decide 26 send-again');
INSERT INTO "difference" VALUES(6,1,'deal','006Hs000000000JIAQ','Vault','amount','100.00','0.00',100,'held','A person must say.');
INSERT INTO "difference" VALUES(7,1,'deal','006Hs000000000AIAQ','Bunk','amount','100.00','0.00',100,'waiting','Waits for Holly: QuickBooks answered 3100: The name "Holly" of the list element is already in use. QuickBooks already has a record of this name. Link the two if they are the same, or rename one of them. It is tried again by itself, at the latest every 6 hours.');
INSERT INTO "difference" VALUES(8,1,'deal','006Hs0000000009IAA','Cot','amount','100.00','0.00',100,'waiting','Waits for Gum: Kim said that Gum is Customer 8000000F-1 in QuickBooks, but QuickBooks has no Customer with this id. Nothing was changed, and nothing of Gum is sent before somebody names the right one, or takes that word back.');
INSERT INTO "difference" VALUES(9,1,'deal','006Hs0000000008IAA','Crib','amount','100.00','0.00',100,'waiting','Waits for Fir: QuickBooks already has a record named ''Fir'' (Customer 80000005-1803490200) that was not made from this one. If it is the same, run: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME; if not, give one of the two another name.');
INSERT INTO "difference" VALUES(10,1,'deal','006Hs0000000006IAA','Shelf','amount','100.00','0.00',100,'voided in QuickBooks','Invoice 6. Ask finance why. If the sale is off, reopen the deal in Salesforce; else have it posted again: ./o2c recreate FLOW SALESFORCE_ID --company KEY --by NAME.');
INSERT INTO "difference" VALUES(11,1,'deal','006Hs0000000003IAA','Chair','amount','99.00','100.00',-1,'changed in Salesforce','Decide which is right: change it back in Salesforce, or correct QuickBooks.');
INSERT INTO "difference" VALUES(12,1,'deal','006Hs0000000004IAA','Desk','amount','0.00','100.00',-100,'changed in Salesforce','Decide which is right: change it back in Salesforce, or correct QuickBooks.');
INSERT INTO "difference" VALUES(13,1,'deal','006Hs000000000EIAQ','Door','amount','100.00','99.95',0.05,'booked otherwise','Compare the lines of both: an item of QuickBooks works out its own amount.');
INSERT INTO "difference" VALUES(14,1,'document','006Hs000000000FIAQ','Invoice F-5, Ash','amount',NULL,'100.00',-100,'never linked','Look for the deal that it was posted for, and link it: ./o2c bind FLOW SALESFORCE_ID TXNID --company KEY --by NAME. Is there none any more, void the document in QuickBooks.');
INSERT INTO "difference" VALUES(15,1,'deal','006Hs000000000BIAQ','Hutch','Invoiced',NULL,'100.00',-100,'not yet written back','Nothing: the next run writes it. If it stays: ./o2c retry-write-back KEY --by NAME.');
INSERT INTO "difference" VALUES(16,1,'deal','006Hs000000000BIAQ','Hutch','Open',NULL,'100.00',-100,'not yet written back','Nothing: the next run writes it. If it stays: ./o2c retry-write-back KEY --by NAME.');
CREATE TABLE "event" (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	at DATETIME NOT NULL, 
	action VARCHAR(60) NOT NULL, 
	flow VARCHAR(80), 
	record_id VARCHAR(36), 
	outbox_id BIGINT, 
	message_set_id VARCHAR(23), 
	session_id BIGINT, 
	run_id VARCHAR(250), 
	subject VARCHAR(20), 
	"before" VARCHAR(20), 
	"after" VARCHAR(20), 
	cause VARCHAR(30), 
	detail TEXT, 
	seal VARCHAR(64), 
	seal_number BIGINT, 
	CONSTRAINT pk_event PRIMARY KEY (id), 
	CONSTRAINT ck_event_subject CHECK (subject IN ('request', 'link')), 
	CONSTRAINT ck_event_action CHECK (action IS NULL OR CASE action WHEN 'alerts_found' THEN 1 WHEN 'answer_failed' THEN 1 WHEN 'answer_missed' THEN 1 WHEN 'answer_missing' THEN 1 WHEN 'answer_parsed' THEN 1 WHEN 'books_check_begun' THEN 1 WHEN 'books_checked' THEN 1 WHEN 'call_broken' THEN 1 WHEN 'change_flagged' THEN 1 WHEN 'clock_moved' THEN 1 WHEN 'company_armed' THEN 1 WHEN 'company_condensed' THEN 1 WHEN 'company_created' THEN 1 WHEN 'company_moved' THEN 1 WHEN 'company_paused' THEN 1 WHEN 'company_restored' THEN 1 WHEN 'company_resumed' THEN 1 WHEN 'conflict_chosen' THEN 1 WHEN 'conflict_found' THEN 1 WHEN 'conflict_gone' THEN 1 WHEN 'conflict_moved_on' THEN 1 WHEN 'conflict_settled' THEN 1 WHEN 'connection_failed' THEN 1 WHEN 'deletion_seen' THEN 1 WHEN 'deletions_forgotten' THEN 1 WHEN 'digest_sent' THEN 1 WHEN 'document_held' THEN 1 WHEN 'document_released' THEN 1 WHEN 'elements_left_out' THEN 1 WHEN 'flow_stopped' THEN 1 WHEN 'found_in_books' THEN 1 WHEN 'guid_learned' THEN 1 WHEN 'history_asked' THEN 1 WHEN 'history_begun' THEN 1 WHEN 'history_done' THEN 1 WHEN 'history_read' THEN 1 WHEN 'kind_held' THEN 1 WHEN 'kind_released' THEN 1 WHEN 'said_deleted' THEN 1 WHEN 'link_active' THEN 1 WHEN 'link_deleted' THEN 1 WHEN 'link_forgotten' THEN 1 WHEN 'link_retired' THEN 1 WHEN 'missing_decided' THEN 1 WHEN 'merge_followed' THEN 1 WHEN 'merge_proposed' THEN 1 WHEN 'password_made' THEN 1 WHEN 'password_rotated' THEN 1 WHEN 'posted_twice' THEN 1 WHEN 'read_job_done' THEN 1 WHEN 'read_job_failed' THEN 1 WHEN 'read_job_incomplete' THEN 1 WHEN 'read_job_restarted' THEN 1 WHEN 'read_job_split' THEN 1 WHEN 'read_jobs_queued' THEN 1 WHEN 'reconciled' THEN 1 WHEN 'record_bound' THEN 1 WHEN 'record_gone' THEN 1 WHEN 'record_held' THEN 1 WHEN 'record_misbound' THEN 1 WHEN 'record_named' THEN 1 WHEN 'record_recreated' THEN 1 WHEN 'record_put_back' THEN 1 WHEN 'record_unbound' THEN 1 WHEN 'record_refused' THEN 1 WHEN 'record_returned' THEN 1 WHEN 'record_written' THEN 1 WHEN 'records_lost' THEN 1 WHEN 'records_refetched' THEN 1 WHEN 'records_unknown' THEN 1 WHEN 'records_validated' THEN 1 WHEN 'recovery_answered' THEN 1 WHEN 'recovery_asked' THEN 1 WHEN 'report_read' THEN 1 WHEN 'reports_asked' THEN 1 WHEN 'request_applied' THEN 1 WHEN 'request_cancelled' THEN 1 WHEN 'request_decided' THEN 1 WHEN 'request_rejected' THEN 1 WHEN 'request_renewed' THEN 1 WHEN 'request_served' THEN 1 WHEN 'request_staged' THEN 1 WHEN 'request_unknown' THEN 1 WHEN 'requests_sent_again' THEN 1 WHEN 'requests_served' THEN 1 WHEN 'requests_tried_again' THEN 1 WHEN 'row_gone' THEN 1 WHEN 'row_refused' THEN 1 WHEN 'look_up_changed' THEN 1 WHEN 'rows_forgotten' THEN 1 WHEN 'rows_written' THEN 1 WHEN 'rules_waived' THEN 1 WHEN 'session_busy' THEN 1 WHEN 'session_closed' THEN 1 WHEN 'session_expired' THEN 1 WHEN 'session_refused' THEN 1 WHEN 'session_started' THEN 1 WHEN 'sign_in_refused' THEN 1 WHEN 'version_lowered' THEN 1 WHEN 'withdrawn_flagged' THEN 1 WHEN 'write_back_retried' THEN 1 ELSE 0 END = 1), 
	CONSTRAINT ck_event_cause CHECK (cause IS NULL OR CASE cause WHEN 'run' THEN 1 WHEN 'withdrawn' THEN 1 WHEN 'compared' THEN 1 WHEN 'served' THEN 1 WHEN 'answered' THEN 1 WHEN 'answer missing' THEN 1 WHEN 'followed' THEN 1 WHEN 'posted' THEN 1 WHEN 'found' THEN 1 WHEN 'returned' THEN 1 WHEN 'gone' THEN 1 WHEN 'merged' THEN 1 WHEN 'person' THEN 1 WHEN 'restored' THEN 1 ELSE 0 END = 1)
);
INSERT INTO "event" VALUES(14,'acme','2026-11-21 15:01:00.000095','request_staged','opportunity_to_invoice','006Hs0000000006IAA',11,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}','98147a5b6281cba5c4e55b2156ef8f471a9070f96afcab51d4dd4122af3c3f57',14);
INSERT INTO "event" VALUES(15,'acme','2026-11-21 15:01:00.000102','session_started',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(16,'acme','2026-11-21 15:01:00.000103','requests_served',NULL,NULL,NULL,'00000000000000000001',1,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(17,'acme','2026-11-21 15:01:00.000105','requests_served',NULL,NULL,NULL,'00000000000000000002',1,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(18,'acme','2026-11-21 15:01:00.000107','requests_served',NULL,NULL,NULL,'00000000000000000003',1,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(19,'acme','2026-11-21 15:01:00.000109','request_served','account_to_customer','001Hs0000000001IAA',1,'00000000000000000004',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(20,'acme','2026-11-21 15:01:00.000109','request_served','account_to_customer','001Hs0000000002IAA',2,'00000000000000000004',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(21,'acme','2026-11-21 15:01:00.000109','request_served','account_to_customer','001Hs0000000003IAA',3,'00000000000000000004',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(22,'acme','2026-11-21 15:01:00.000109','request_served','account_to_customer','001Hs0000000004IAA',4,'00000000000000000004',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(23,'acme','2026-11-21 15:01:00.000109','request_served','product_to_item','01tHs0000000001IAA',5,'00000000000000000004',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(24,'acme','2026-11-21 15:01:00.000109','requests_served',NULL,NULL,NULL,'00000000000000000004',1,NULL,NULL,NULL,NULL,NULL,'{"members":5,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(25,'acme','2026-11-21 15:01:00.000110','link_active','account_to_customer','001Hs0000000001IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Customer","part":"","qb_id":"80000001-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(26,'acme','2026-11-21 15:01:00.000110','link_active','account_to_customer','001Hs0000000002IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Customer","part":"","qb_id":"80000002-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(27,'acme','2026-11-21 15:01:00.000110','link_active','account_to_customer','001Hs0000000003IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Customer","part":"","qb_id":"80000003-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(28,'acme','2026-11-21 15:01:00.000110','link_active','account_to_customer','001Hs0000000004IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Customer","part":"","qb_id":"80000004-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(29,'acme','2026-11-21 15:01:00.000110','link_active','product_to_item','01tHs0000000001IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"ItemService","part":"","qb_id":"80000003-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(30,'acme','2026-11-21 15:01:00.000110','guid_learned',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,'{"shown":true}',NULL,NULL);
INSERT INTO "event" VALUES(31,'acme','2026-11-21 15:01:00.000110','request_applied','account_to_customer','001Hs0000000001IAA',1,'00000000000000000004',1,NULL,'request','served','applied','answered','{"qb_id":"80000001-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(32,'acme','2026-11-21 15:01:00.000110','request_applied','account_to_customer','001Hs0000000002IAA',2,'00000000000000000004',1,NULL,'request','served','applied','answered','{"qb_id":"80000002-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(33,'acme','2026-11-21 15:01:00.000110','request_applied','account_to_customer','001Hs0000000003IAA',3,'00000000000000000004',1,NULL,'request','served','applied','answered','{"qb_id":"80000003-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(34,'acme','2026-11-21 15:01:00.000110','request_applied','account_to_customer','001Hs0000000004IAA',4,'00000000000000000004',1,NULL,'request','served','applied','answered','{"qb_id":"80000004-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(35,'acme','2026-11-21 15:01:00.000110','request_applied','product_to_item','01tHs0000000001IAA',5,'00000000000000000004',1,NULL,'request','served','applied','answered','{"qb_id":"80000003-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(36,'acme','2026-11-21 15:01:00.000111','request_served','opportunity_to_invoice','006Hs0000000001IAA',6,'00000000000000000005',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(37,'acme','2026-11-21 15:01:00.000111','request_served','opportunity_to_invoice','006Hs0000000002IAA',7,'00000000000000000005',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(38,'acme','2026-11-21 15:01:00.000111','request_served','opportunity_to_invoice','006Hs0000000003IAA',8,'00000000000000000005',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(39,'acme','2026-11-21 15:01:00.000111','request_served','opportunity_to_invoice','006Hs0000000004IAA',9,'00000000000000000005',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(40,'acme','2026-11-21 15:01:00.000111','request_served','opportunity_to_invoice','006Hs0000000005IAA',10,'00000000000000000005',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(41,'acme','2026-11-21 15:01:00.000111','request_served','opportunity_to_invoice','006Hs0000000006IAA',11,'00000000000000000005',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(42,'acme','2026-11-21 15:01:00.000111','requests_served',NULL,NULL,NULL,'00000000000000000005',1,NULL,NULL,NULL,NULL,NULL,'{"members":6,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(43,'acme','2026-11-21 15:01:00.000112','link_active','opportunity_to_invoice','006Hs0000000001IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Invoice","part":"","qb_id":"1-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(44,'acme','2026-11-21 15:01:00.000112','link_active','opportunity_to_invoice','006Hs0000000002IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Invoice","part":"","qb_id":"3-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(45,'acme','2026-11-21 15:01:00.000112','link_active','opportunity_to_invoice','006Hs0000000003IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Invoice","part":"","qb_id":"5-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(46,'acme','2026-11-21 15:01:00.000112','link_active','opportunity_to_invoice','006Hs0000000004IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Invoice","part":"","qb_id":"7-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(47,'acme','2026-11-21 15:01:00.000112','link_active','opportunity_to_invoice','006Hs0000000005IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Invoice","part":"","qb_id":"9-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(48,'acme','2026-11-21 15:01:00.000112','link_active','opportunity_to_invoice','006Hs0000000006IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Invoice","part":"","qb_id":"B-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(49,'acme','2026-11-21 15:01:00.000112','request_applied','opportunity_to_invoice','006Hs0000000001IAA',6,'00000000000000000005',1,NULL,'request','served','applied','answered','{"qb_id":"1-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(50,'acme','2026-11-21 15:01:00.000112','request_applied','opportunity_to_invoice','006Hs0000000002IAA',7,'00000000000000000005',1,NULL,'request','served','applied','answered','{"qb_id":"3-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(51,'acme','2026-11-21 15:01:00.000112','request_applied','opportunity_to_invoice','006Hs0000000003IAA',8,'00000000000000000005',1,NULL,'request','served','applied','answered','{"qb_id":"5-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(52,'acme','2026-11-21 15:01:00.000112','request_applied','opportunity_to_invoice','006Hs0000000004IAA',9,'00000000000000000005',1,NULL,'request','served','applied','answered','{"qb_id":"7-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(53,'acme','2026-11-21 15:01:00.000112','request_applied','opportunity_to_invoice','006Hs0000000005IAA',10,'00000000000000000005',1,NULL,'request','served','applied','answered','{"qb_id":"9-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(54,'acme','2026-11-21 15:01:00.000112','request_applied','opportunity_to_invoice','006Hs0000000006IAA',11,'00000000000000000005',1,NULL,'request','served','applied','answered','{"qb_id":"B-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(55,'acme','2026-11-21 15:01:00.000113','session_closed',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(56,'acme','2026-11-21 15:02:00.000129','record_written',NULL,'001Hs0000000001IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(57,'acme','2026-11-21 15:02:00.000129','record_written',NULL,'001Hs0000000002IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(58,'acme','2026-11-21 15:02:00.000129','record_written',NULL,'001Hs0000000003IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(59,'acme','2026-11-21 15:02:00.000129','record_written',NULL,'001Hs0000000004IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(60,'acme','2026-11-21 15:02:00.000130','record_written',NULL,'006Hs0000000001IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(61,'acme','2026-11-21 15:02:00.000130','record_written',NULL,'006Hs0000000002IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(62,'acme','2026-11-21 15:02:00.000130','record_written',NULL,'006Hs0000000003IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(63,'acme','2026-11-21 15:02:00.000130','record_written',NULL,'006Hs0000000004IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(64,'acme','2026-11-21 15:02:00.000130','record_written',NULL,'006Hs0000000005IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(65,'acme','2026-11-21 15:02:00.000130','record_written',NULL,'006Hs0000000006IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(66,'acme','2026-11-21 15:02:00.000131','record_written',NULL,'01tHs0000000001IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(67,'acme','2026-11-21 15:03:00.000133','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 3',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(68,'acme','2026-11-21 15:03:00.000135','session_started',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(69,'acme','2026-11-21 15:03:00.000136','requests_served',NULL,NULL,NULL,'00000000000000000006',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(70,'acme','2026-11-21 15:03:00.000138','requests_served',NULL,NULL,NULL,'00000000000000000007',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(71,'acme','2026-11-21 15:03:00.000139','read_job_done',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,'{"object":"Customer","until":"2026-11-21T15:03:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(72,'acme','2026-11-21 15:03:00.000140','requests_served',NULL,NULL,NULL,'00000000000000000008',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(73,'acme','2026-11-21 15:03:00.000141','read_job_done',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,'{"object":"Item","until":"2026-11-21T15:03:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(74,'acme','2026-11-21 15:03:00.000142','requests_served',NULL,NULL,NULL,'00000000000000000009',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(75,'acme','2026-11-21 15:03:00.000143','read_job_done',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,'{"object":"ReceivePayment","until":"2026-11-21T15:03:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(76,'acme','2026-11-21 15:03:00.000144','requests_served',NULL,NULL,NULL,'0000000000000000000a',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(77,'acme','2026-11-21 15:03:00.000145','read_job_done',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,'{"object":"CreditMemo","until":"2026-11-21T15:03:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(78,'acme','2026-11-21 15:03:00.000146','requests_served',NULL,NULL,NULL,'0000000000000000000b',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(79,'acme','2026-11-21 15:03:00.000147','read_job_done',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,'{"object":"Invoice","until":"2026-11-21T15:03:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(80,'acme','2026-11-21 15:03:00.000148','requests_served',NULL,NULL,NULL,'0000000000000000000c',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(81,'acme','2026-11-21 15:03:00.000149','read_job_done',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,'{"object":"Estimate","until":"2026-11-21T15:03:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(82,'acme','2026-11-21 15:03:00.000150','requests_served',NULL,NULL,NULL,'0000000000000000000d',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(83,'acme','2026-11-21 15:03:00.000151','read_job_done',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,'{"object":"SalesOrder","until":"2026-11-21T15:03:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(84,'acme','2026-11-21 15:03:00.000152','requests_served',NULL,NULL,NULL,'0000000000000000000e',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(85,'acme','2026-11-21 15:03:00.000153','read_job_done',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,'{"object":"SalesReceipt","until":"2026-11-21T15:03:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(86,'acme','2026-11-21 15:03:00.000154','requests_served',NULL,NULL,NULL,'0000000000000000000f',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(87,'acme','2026-11-21 15:03:00.000155','read_job_done',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,'{"object":"TxnDeleted","until":"2026-11-21T15:03:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(88,'acme','2026-11-21 15:03:00.000156','requests_served',NULL,NULL,NULL,'00000000000000000010',2,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(89,'acme','2026-11-21 15:03:00.000157','read_job_done',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,'{"object":"ListDeleted","until":"2026-11-21T15:03:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(90,'acme','2026-11-21 15:03:00.000158','session_closed',NULL,NULL,NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(91,'acme','2026-11-21 15:04:00.000207','rows_written','invoice_to_transaction',NULL,NULL,NULL,NULL,'run 4',NULL,NULL,NULL,NULL,'{"rows":6}',NULL,NULL);
INSERT INTO "event" VALUES(92,'acme','2026-11-21 15:04:00.000210','rows_written','invoice_to_transaction',NULL,NULL,NULL,NULL,'run 4',NULL,NULL,NULL,NULL,'{"rows":6}',NULL,NULL);
INSERT INTO "event" VALUES(93,'acme','2026-11-21 15:04:00.000223','rows_written','payment_to_payment',NULL,NULL,NULL,NULL,'run 4',NULL,NULL,NULL,NULL,'{"rows":1}',NULL,NULL);
INSERT INTO "event" VALUES(94,'acme','2026-11-21 15:04:00.000232','rows_written','total_to_opportunity',NULL,NULL,NULL,NULL,'run 4',NULL,NULL,NULL,NULL,'{"rows":6}',NULL,NULL);
INSERT INTO "event" VALUES(95,'acme','2026-11-21 15:04:00.000239','rows_written','receivable_to_account',NULL,NULL,NULL,NULL,'run 4',NULL,NULL,NULL,NULL,'{"rows":4}',NULL,NULL);
INSERT INTO "event" VALUES(96,'acme','2026-11-21 16:10:00.000246','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 5',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(97,'acme','2026-11-21 16:10:00.000248','session_started',NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(98,'acme','2026-11-21 16:10:00.000249','requests_served',NULL,NULL,NULL,'00000000000000000011',3,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(99,'acme','2026-11-21 16:10:00.000251','requests_served',NULL,NULL,NULL,'00000000000000000012',3,NULL,NULL,NULL,NULL,NULL,'{"members":10,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(100,'acme','2026-11-21 16:10:00.000252','read_job_done',NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'{"objects":["CreditMemo","Estimate","ListDeleted","SalesOrder","SalesReceipt","TxnDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(101,'acme','2026-11-21 16:10:00.000253','requests_served',NULL,NULL,NULL,'00000000000000000013',3,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(102,'acme','2026-11-21 16:10:00.000254','read_job_done',NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'{"object":"Customer","until":"2026-11-21T16:10:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(103,'acme','2026-11-21 16:10:00.000255','requests_served',NULL,NULL,NULL,'00000000000000000014',3,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(104,'acme','2026-11-21 16:10:00.000256','read_job_done',NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'{"object":"Item","until":"2026-11-21T16:10:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(105,'acme','2026-11-21 16:10:00.000257','requests_served',NULL,NULL,NULL,'00000000000000000015',3,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(106,'acme','2026-11-21 16:10:00.000258','read_job_done',NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'{"object":"ReceivePayment","until":"2026-11-21T16:10:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(107,'acme','2026-11-21 16:10:00.000259','requests_served',NULL,NULL,NULL,'00000000000000000016',3,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(108,'acme','2026-11-21 16:10:00.000260','read_job_done',NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,'{"object":"Invoice","until":"2026-11-21T16:10:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(109,'acme','2026-11-21 16:10:00.000261','session_closed',NULL,NULL,NULL,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(110,'acme','2026-11-21 16:11:00.000294','rows_written','invoice_to_transaction',NULL,NULL,NULL,NULL,'run 6',NULL,NULL,NULL,NULL,'{"rows":1}',NULL,NULL);
INSERT INTO "event" VALUES(111,'acme','2026-11-21 16:11:00.000297','rows_written','invoice_to_transaction',NULL,NULL,NULL,NULL,'run 6',NULL,NULL,NULL,NULL,'{"rows":1}',NULL,NULL);
INSERT INTO "event" VALUES(112,'acme','2026-11-21 16:11:00.000308','rows_written','receivable_to_account',NULL,NULL,NULL,NULL,'run 6',NULL,NULL,NULL,NULL,'{"rows":1}',NULL,NULL);
INSERT INTO "event" VALUES(113,'acme','2026-11-21 16:12:00.000315','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 7',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(114,'acme','2026-11-21 16:12:00.000317','session_started',NULL,NULL,NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(115,'acme','2026-11-21 16:12:00.000318','requests_served',NULL,NULL,NULL,'00000000000000000017',4,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(116,'acme','2026-11-21 16:12:00.000320','requests_served',NULL,NULL,NULL,'00000000000000000018',4,NULL,NULL,NULL,NULL,NULL,'{"members":4,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(117,'acme','2026-11-21 16:12:00.000322','requests_served',NULL,NULL,NULL,'00000000000000000019',4,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"deleted","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(118,'acme','2026-11-21 16:12:00.000323','records_unknown',NULL,NULL,NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,'{"ids":["E-1795277340"]}',NULL,NULL);
INSERT INTO "event" VALUES(119,'acme','2026-11-21 16:12:00.000323','session_refused',NULL,NULL,NULL,NULL,4,NULL,NULL,NULL,NULL,NULL,'{"why":"The books of company ''acme'' have gone back in time. Known here, and neither there nor deleted there: Invoice 7 of Cedar over 55.00 dated 2026-11-21 (E-1795277340). An older copy of the company file is probably open. Nothing was written. Open the current file; if the older one is to stay, run: ./o2c company restored acme --by NAME --backup-time TIME. Was the file condensed instead, run: ./o2c company condensed acme --by NAME --before DAY"}',NULL,NULL);
INSERT INTO "event" VALUES(120,'acme','2026-11-21 16:12:00.000329','company_restored',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"backup_time":"2026-11-21T16:04:00.000244+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(121,'acme','2026-11-21 16:28:00.000372','session_started',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(122,'acme','2026-11-21 16:28:00.000373','requests_served',NULL,NULL,NULL,'0000000000000000001a',5,NULL,NULL,NULL,NULL,NULL,'{"members":5,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(123,'acme','2026-11-21 16:28:00.000375','requests_served',NULL,NULL,NULL,'0000000000000000001b',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"deleted","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(124,'acme','2026-11-21 16:28:00.000376','records_lost',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"posted_again":0,"typed_again":1}',NULL,NULL);
INSERT INTO "event" VALUES(125,'acme','2026-11-21 16:28:00.000376','books_checked',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"lost":1,"missing":1,"why":"restored"}',NULL,NULL);
INSERT INTO "event" VALUES(126,'acme','2026-11-21 16:28:00.000377','requests_served',NULL,NULL,NULL,'0000000000000000001c',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(127,'acme','2026-11-21 16:28:00.000378','read_job_done',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"object":"Customer","until":"2026-11-21T16:28:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(128,'acme','2026-11-21 16:28:00.000379','requests_served',NULL,NULL,NULL,'0000000000000000001d',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(129,'acme','2026-11-21 16:28:00.000380','read_job_done',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"object":"Item","until":"2026-11-21T16:28:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(130,'acme','2026-11-21 16:28:00.000381','requests_served',NULL,NULL,NULL,'0000000000000000001e',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(131,'acme','2026-11-21 16:28:00.000382','read_job_done',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"object":"ReceivePayment","until":"2026-11-21T16:28:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(132,'acme','2026-11-21 16:28:00.000383','requests_served',NULL,NULL,NULL,'0000000000000000001f',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(133,'acme','2026-11-21 16:28:00.000384','read_job_done',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"object":"CreditMemo","until":"2026-11-21T16:28:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(134,'acme','2026-11-21 16:28:00.000385','requests_served',NULL,NULL,NULL,'00000000000000000020',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(135,'acme','2026-11-21 16:28:00.000386','read_job_done',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"object":"Invoice","until":"2026-11-21T16:28:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(136,'acme','2026-11-21 16:28:00.000387','requests_served',NULL,NULL,NULL,'00000000000000000021',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(137,'acme','2026-11-21 16:28:00.000388','read_job_done',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"object":"Estimate","until":"2026-11-21T16:28:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(138,'acme','2026-11-21 16:28:00.000389','requests_served',NULL,NULL,NULL,'00000000000000000022',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(139,'acme','2026-11-21 16:28:00.000390','read_job_done',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"object":"SalesOrder","until":"2026-11-21T16:28:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(140,'acme','2026-11-21 16:28:00.000391','requests_served',NULL,NULL,NULL,'00000000000000000023',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(141,'acme','2026-11-21 16:28:00.000392','read_job_done',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"object":"SalesReceipt","until":"2026-11-21T16:28:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(142,'acme','2026-11-21 16:28:00.000393','requests_served',NULL,NULL,NULL,'00000000000000000024',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(143,'acme','2026-11-21 16:28:00.000394','read_job_done',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"object":"TxnDeleted","until":"2026-11-21T16:28:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(144,'acme','2026-11-21 16:28:00.000395','requests_served',NULL,NULL,NULL,'00000000000000000025',5,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(145,'acme','2026-11-21 16:28:00.000396','read_job_done',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,'{"object":"ListDeleted","until":"2026-11-21T16:28:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(146,'acme','2026-11-21 16:28:00.000397','session_closed',NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(147,'acme','2026-11-21 16:29:00.000440','row_gone','invoice_to_transaction','E-1795277340',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(148,'acme','2026-11-21 16:29:00.000442','row_gone','invoice_to_transaction','E-1795277340',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(149,'acme','2026-11-21 16:29:00.000453','rows_written','receivable_to_account',NULL,NULL,NULL,NULL,'run 9',NULL,NULL,NULL,NULL,'{"rows":1}',NULL,NULL);
INSERT INTO "event" VALUES(150,'acme','2026-11-21 16:30:00.000460','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 10',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(151,'acme','2026-11-21 16:30:00.000462','session_started',NULL,NULL,NULL,NULL,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(152,'acme','2026-11-21 16:30:00.000463','requests_served',NULL,NULL,NULL,'00000000000000000026',6,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(153,'acme','2026-11-21 16:30:00.000465','requests_served',NULL,NULL,NULL,'00000000000000000027',6,NULL,NULL,NULL,NULL,NULL,'{"members":10,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(154,'acme','2026-11-21 16:30:00.000466','read_job_done',NULL,NULL,NULL,NULL,6,NULL,NULL,NULL,NULL,NULL,'{"objects":["CreditMemo","Customer","Estimate","Invoice","Item","ListDeleted","ReceivePayment","SalesOrder","SalesReceipt","TxnDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(155,'acme','2026-11-21 16:30:00.000467','session_closed',NULL,NULL,NULL,NULL,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(156,'acme','2026-11-21 16:49:00.000526','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 14',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(157,'acme','2026-11-21 16:49:00.000528','session_started',NULL,NULL,NULL,NULL,7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(158,'acme','2026-11-21 16:49:00.000529','requests_served',NULL,NULL,NULL,'00000000000000000028',7,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(159,'acme','2026-11-21 16:49:00.000531','requests_served',NULL,NULL,NULL,'00000000000000000029',7,NULL,NULL,NULL,NULL,NULL,'{"members":10,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(160,'acme','2026-11-21 16:49:00.000532','read_job_done',NULL,NULL,NULL,NULL,7,NULL,NULL,NULL,NULL,NULL,'{"objects":["CreditMemo","Customer","Estimate","Invoice","Item","ListDeleted","ReceivePayment","SalesOrder","SalesReceipt","TxnDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(161,'acme','2026-11-21 16:49:00.000533','session_closed',NULL,NULL,NULL,NULL,7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(162,'acme','2027-02-24 17:07:00.000607','rows_written','receivable_to_account',NULL,NULL,NULL,NULL,'run 17',NULL,NULL,NULL,NULL,'{"rows":4}',NULL,NULL);
INSERT INTO "event" VALUES(163,'acme','2027-02-24 17:08:00.000615','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 18',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(164,'acme','2027-02-24 17:08:00.000617','session_started',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(165,'acme','2027-02-24 17:08:00.000618','deletions_forgotten',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,'{"days":89,"object":"ListDeleted","since":"2026-11-21T16:49:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(166,'acme','2027-02-24 17:08:00.000618','deletions_forgotten',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,'{"days":89,"object":"TxnDeleted","since":"2026-11-21T16:49:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(167,'acme','2027-02-24 17:08:00.000618','books_check_begun',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,'{"why":"forgotten"}',NULL,NULL);
INSERT INTO "event" VALUES(168,'acme','2027-02-24 17:08:00.000618','requests_served',NULL,NULL,NULL,'0000000000000000002a',8,NULL,NULL,NULL,NULL,NULL,'{"members":5,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(169,'acme','2027-02-24 17:08:00.000620','requests_served',NULL,NULL,NULL,'0000000000000000002b',8,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"deleted","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(170,'acme','2027-02-24 17:08:00.000621','books_checked',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,'{"lost":1,"missing":1,"why":"forgotten"}',NULL,NULL);
INSERT INTO "event" VALUES(171,'acme','2027-02-24 17:08:00.000622','requests_served',NULL,NULL,NULL,'0000000000000000002c',8,NULL,NULL,NULL,NULL,NULL,'{"members":10,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(172,'acme','2027-02-24 17:08:00.000623','read_job_done',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,'{"objects":["CreditMemo","Estimate","ListDeleted","SalesOrder","SalesReceipt","TxnDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(173,'acme','2027-02-24 17:08:00.000624','requests_served',NULL,NULL,NULL,'0000000000000000002d',8,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(174,'acme','2027-02-24 17:08:00.000625','read_job_done',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,'{"object":"Customer","until":"2027-02-24T17:08:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(175,'acme','2027-02-24 17:08:00.000626','requests_served',NULL,NULL,NULL,'0000000000000000002e',8,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(176,'acme','2027-02-24 17:08:00.000627','read_job_done',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,'{"object":"Item","until":"2027-02-24T17:08:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(177,'acme','2027-02-24 17:08:00.000628','requests_served',NULL,NULL,NULL,'0000000000000000002f',8,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(178,'acme','2027-02-24 17:08:00.000629','read_job_done',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,'{"object":"ReceivePayment","until":"2027-02-24T17:08:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(179,'acme','2027-02-24 17:08:00.000630','requests_served',NULL,NULL,NULL,'00000000000000000030',8,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(180,'acme','2027-02-24 17:08:00.000631','read_job_done',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,'{"object":"Invoice","until":"2027-02-24T17:08:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(181,'acme','2027-02-24 17:08:00.000632','session_closed',NULL,NULL,NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(182,'acme','2027-02-24 17:09:00.000667','record_written',NULL,'006Hs0000000002IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(183,'acme','2027-02-24 17:27:00.000713','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 22',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(184,'acme','2027-02-24 17:27:00.000715','session_started',NULL,NULL,NULL,NULL,9,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(185,'acme','2027-02-24 17:27:00.000716','requests_served',NULL,NULL,NULL,'00000000000000000031',9,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(186,'acme','2027-02-24 17:27:00.000718','requests_served',NULL,NULL,NULL,'00000000000000000032',9,NULL,NULL,NULL,NULL,NULL,'{"members":10,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(187,'acme','2027-02-24 17:27:00.000719','read_job_done',NULL,NULL,NULL,NULL,9,NULL,NULL,NULL,NULL,NULL,'{"objects":["CreditMemo","Customer","Estimate","Invoice","Item","ListDeleted","ReceivePayment","SalesOrder","SalesReceipt","TxnDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(188,'acme','2027-02-24 17:27:00.000720','session_closed',NULL,NULL,NULL,NULL,9,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(189,'acme','2027-02-24 17:29:00.000785','records_validated','opportunity_to_sales_order',NULL,NULL,NULL,NULL,'run 24',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(190,'acme','2027-02-24 17:29:00.000788','request_staged','opportunity_to_sales_order','006Hs0000000007IAA',12,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"SalesOrder","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(191,'acme','2027-02-24 17:29:00.000793','session_started',NULL,NULL,NULL,NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(192,'acme','2027-02-24 17:29:00.000794','requests_served',NULL,NULL,NULL,'00000000000000000033',10,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(193,'acme','2027-02-24 17:29:00.000796','requests_served',NULL,NULL,NULL,'00000000000000000034',10,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(194,'acme','2027-02-24 17:29:00.000798','request_served','opportunity_to_sales_order','006Hs0000000007IAA',12,'00000000000000000035',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(195,'acme','2027-02-24 17:29:00.000798','requests_served',NULL,NULL,NULL,'00000000000000000035',10,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(196,'acme','2027-02-24 17:29:00.000799','link_active','opportunity_to_sales_order','006Hs0000000007IAA',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"SalesOrder","part":"","qb_id":"E-1803490140"}',NULL,NULL);
INSERT INTO "event" VALUES(197,'acme','2027-02-24 17:29:00.000799','request_applied','opportunity_to_sales_order','006Hs0000000007IAA',12,'00000000000000000035',10,NULL,'request','served','applied','answered','{"qb_id":"E-1803490140"}',NULL,NULL);
INSERT INTO "event" VALUES(198,'acme','2027-02-24 17:29:00.000800','session_closed',NULL,NULL,NULL,NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(199,'acme','2027-02-24 17:30:00.000815','record_written',NULL,'006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(200,'acme','2027-02-24 17:31:00.000887','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 26',NULL,NULL,NULL,NULL,'{"checked":5,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(201,'acme','2027-02-24 17:31:00.000888','document_held','opportunity_to_invoice','006Hs000000000DIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"rules":"product_line_present"}',NULL,NULL);
INSERT INTO "event" VALUES(202,'acme','2027-02-24 17:31:00.000888','records_validated','opportunity_to_invoice',NULL,NULL,NULL,NULL,'run 26',NULL,NULL,NULL,NULL,'{"checked":10,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(203,'acme','2027-02-24 17:31:00.000889','records_validated','opportunity_to_sales_order',NULL,NULL,NULL,NULL,'run 26',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(204,'acme','2027-02-24 17:31:00.000892','request_staged','account_to_customer','001Hs0000000004IAA',13,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Customer","what":"modify"}',NULL,NULL);
INSERT INTO "event" VALUES(205,'acme','2027-02-24 17:31:00.000892','request_staged','account_to_customer','001Hs0000000001IAA',14,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Customer","what":"modify"}',NULL,NULL);
INSERT INTO "event" VALUES(206,'acme','2027-02-24 17:31:00.000892','request_staged','account_to_customer','001Hs0000000005IAA',15,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Customer","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(207,'acme','2027-02-24 17:31:00.000892','request_staged','account_to_customer','001Hs0000000006IAA',16,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Customer","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(208,'acme','2027-02-24 17:31:00.000892','request_staged','account_to_customer','001Hs0000000007IAA',17,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Customer","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(209,'acme','2027-02-24 17:31:00.000892','change_flagged','account_to_customer','001Hs0000000004IAA',NULL,NULL,NULL,'run 26',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(210,'acme','2027-02-24 17:31:00.000895','request_staged','opportunity_to_invoice','006Hs0000000008IAA',18,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(211,'acme','2027-02-24 17:31:00.000895','request_staged','opportunity_to_invoice','006Hs0000000009IAA',19,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(212,'acme','2027-02-24 17:31:00.000895','request_staged','opportunity_to_invoice','006Hs000000000AIAQ',20,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(213,'acme','2027-02-24 17:31:00.000895','request_staged','opportunity_to_invoice','006Hs000000000BIAQ',21,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(214,'acme','2027-02-24 17:31:00.000895','request_staged','opportunity_to_invoice','006Hs000000000CIAQ',22,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(215,'acme','2027-02-24 17:31:00.000895','request_staged','opportunity_to_invoice','006Hs0000000007IAA',23,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(216,'acme','2027-02-24 17:31:00.000895','withdrawn_flagged','opportunity_to_invoice','006Hs0000000004IAA',NULL,NULL,NULL,'run 26',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(217,'acme','2027-02-24 17:31:00.000895','change_flagged','opportunity_to_invoice','006Hs0000000003IAA',NULL,NULL,NULL,'run 26',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(218,'acme','2027-02-24 17:31:00.000905','record_named','account_to_customer','001Hs0000000006IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"qb_id":"8000000F-1"}',NULL,NULL);
INSERT INTO "event" VALUES(219,'acme','2027-02-24 17:31:00.000907','session_started',NULL,NULL,NULL,NULL,11,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(220,'acme','2027-02-24 17:31:00.000908','requests_served',NULL,NULL,NULL,'00000000000000000036',11,NULL,NULL,NULL,NULL,NULL,'{"members":3,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(221,'acme','2027-02-24 17:31:00.000910','requests_served',NULL,NULL,NULL,'00000000000000000037',11,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"bound","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(222,'acme','2027-02-24 17:31:00.000911','record_misbound','account_to_customer','001Hs0000000006IAA',NULL,NULL,11,NULL,NULL,NULL,NULL,NULL,'{"by":"Kim","qb_id":"8000000F-1"}',NULL,NULL);
INSERT INTO "event" VALUES(223,'acme','2027-02-24 17:31:00.000912','requests_served',NULL,NULL,NULL,'00000000000000000038',11,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(224,'acme','2027-02-24 17:31:00.000914','requests_served',NULL,NULL,NULL,'00000000000000000039',11,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(225,'acme','2027-02-24 17:31:00.000916','request_served','account_to_customer','001Hs0000000004IAA',13,'0000000000000000003a',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(226,'acme','2027-02-24 17:31:00.000916','request_served','account_to_customer','001Hs0000000001IAA',14,'0000000000000000003a',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(227,'acme','2027-02-24 17:31:00.000916','request_served','account_to_customer','001Hs0000000005IAA',15,'0000000000000000003a',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(228,'acme','2027-02-24 17:31:00.000916','request_served','account_to_customer','001Hs0000000007IAA',17,'0000000000000000003a',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(229,'acme','2027-02-24 17:31:00.000916','requests_served',NULL,NULL,NULL,'0000000000000000003a',11,NULL,NULL,NULL,NULL,NULL,'{"members":4,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(230,'acme','2027-02-24 17:31:00.000917','request_applied','account_to_customer','001Hs0000000004IAA',13,'0000000000000000003a',11,NULL,'request','served','applied','answered','{"qb_id":"80000004-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(231,'acme','2027-02-24 17:31:00.000917','request_staged','account_to_customer','001Hs0000000001IAA',14,'0000000000000000003a',11,NULL,'request','served','staged','answered','{"status_code":"3200"}',NULL,NULL);
INSERT INTO "event" VALUES(232,'acme','2027-02-24 17:31:00.000917','request_staged','account_to_customer','001Hs0000000005IAA',15,'0000000000000000003a',11,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(233,'acme','2027-02-24 17:31:00.000917','request_staged','account_to_customer','001Hs0000000007IAA',17,'0000000000000000003a',11,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(234,'acme','2027-02-24 17:31:00.000918','requests_served',NULL,NULL,NULL,'0000000000000000003b',11,NULL,NULL,NULL,NULL,NULL,'{"members":3,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(235,'acme','2027-02-24 17:31:00.000919','request_cancelled','account_to_customer','001Hs0000000001IAA',14,'0000000000000000003a',11,NULL,'request','staged','cancelled','answered','{"status_code":"3200"}',NULL,NULL);
INSERT INTO "event" VALUES(236,'acme','2027-02-24 17:31:00.000919','answer_parsed','account_to_customer','001Hs0000000005IAA',15,'0000000000000000003a',11,NULL,NULL,NULL,NULL,NULL,'{"hold":"name taken","status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(237,'acme','2027-02-24 17:31:00.000919','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'0000000000000000003a',11,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(238,'acme','2027-02-24 17:31:00.000920','request_served','account_to_customer','001Hs0000000007IAA',17,'0000000000000000003c',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(239,'acme','2027-02-24 17:31:00.000920','requests_served',NULL,NULL,NULL,'0000000000000000003c',11,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(240,'acme','2027-02-24 17:31:00.000921','request_staged','account_to_customer','001Hs0000000007IAA',17,'0000000000000000003c',11,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(241,'acme','2027-02-24 17:31:00.000922','requests_served',NULL,NULL,NULL,'0000000000000000003d',11,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(242,'acme','2027-02-24 17:31:00.000923','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'0000000000000000003c',11,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(243,'acme','2027-02-24 17:31:00.000924','request_served','account_to_customer','001Hs0000000007IAA',17,'0000000000000000003e',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(244,'acme','2027-02-24 17:31:00.000924','requests_served',NULL,NULL,NULL,'0000000000000000003e',11,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(245,'acme','2027-02-24 17:31:00.000925','request_staged','account_to_customer','001Hs0000000007IAA',17,'0000000000000000003e',11,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(246,'acme','2027-02-24 17:31:00.000926','requests_served',NULL,NULL,NULL,'0000000000000000003f',11,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(247,'acme','2027-02-24 17:31:00.000927','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'0000000000000000003e',11,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(248,'acme','2027-02-24 17:31:00.000928','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000040',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(249,'acme','2027-02-24 17:31:00.000928','requests_served',NULL,NULL,NULL,'00000000000000000040',11,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(250,'acme','2027-02-24 17:31:00.000929','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000040',11,NULL,'request','served','staged','answered','{"hold":"not taken","status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(251,'acme','2027-02-24 17:31:00.000930','requests_served',NULL,NULL,NULL,'00000000000000000041',11,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(252,'acme','2027-02-24 17:31:00.000931','records_refetched',NULL,NULL,NULL,NULL,11,NULL,NULL,NULL,NULL,NULL,'{"found":1,"object":"SalesOrder"}',NULL,NULL);
INSERT INTO "event" VALUES(253,'acme','2027-02-24 17:31:00.000932','request_rejected','opportunity_to_invoice','006Hs000000000CIAQ',22,NULL,11,NULL,'request','staged','rejected','answered',NULL,NULL,NULL);
INSERT INTO "event" VALUES(254,'acme','2027-02-24 17:31:00.000932','answer_parsed','opportunity_to_invoice','006Hs0000000007IAA',23,NULL,11,NULL,NULL,NULL,NULL,NULL,'{"hold":"billed"}',NULL,NULL);
INSERT INTO "event" VALUES(255,'acme','2027-02-24 17:31:00.000932','request_served','opportunity_to_invoice','006Hs000000000BIAQ',21,'00000000000000000042',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(256,'acme','2027-02-24 17:31:00.000932','requests_served',NULL,NULL,NULL,'00000000000000000042',11,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(257,'acme','2027-02-24 17:31:00.000933','link_active','opportunity_to_invoice','006Hs000000000BIAQ',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Invoice","part":"","qb_id":"12-1803490260"}',NULL,NULL);
INSERT INTO "event" VALUES(258,'acme','2027-02-24 17:31:00.000933','request_applied','opportunity_to_invoice','006Hs000000000BIAQ',21,'00000000000000000042',11,NULL,'request','served','applied','answered','{"qb_id":"12-1803490260"}',NULL,NULL);
INSERT INTO "event" VALUES(259,'acme','2027-02-24 17:31:00.000934','session_closed',NULL,NULL,NULL,NULL,11,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(260,'acme','2027-02-24 17:32:00.000948','conflict_found','customer_to_account','001Hs0000000001IAA',NULL,NULL,NULL,'run 27',NULL,NULL,NULL,NULL,'{"field":"Phone","qb_id":"80000001-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(261,'acme','2027-02-24 17:32:00.000967','rows_written','sales_order_to_transaction',NULL,NULL,NULL,NULL,'run 27',NULL,NULL,NULL,NULL,'{"rows":1}',NULL,NULL);
INSERT INTO "event" VALUES(262,'acme','2027-02-24 17:32:00.000970','rows_written','sales_order_to_transaction',NULL,NULL,NULL,NULL,'run 27',NULL,NULL,NULL,NULL,'{"rows":1}',NULL,NULL);
INSERT INTO "event" VALUES(263,'acme','2027-02-24 17:32:00.000980','rows_written','total_to_opportunity',NULL,NULL,NULL,NULL,'run 27',NULL,NULL,NULL,NULL,'{"rows":1}',NULL,NULL);
INSERT INTO "event" VALUES(264,'acme','2027-02-24 17:32:00.000992','record_written',NULL,'001Hs0000000004IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(265,'acme','2027-02-24 17:32:00.000992','record_written',NULL,'001Hs0000000006IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(266,'acme','2027-02-24 17:32:00.000992','record_written',NULL,'001Hs0000000001IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(267,'acme','2027-02-24 17:32:00.000992','record_written',NULL,'001Hs0000000005IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(268,'acme','2027-02-24 17:32:00.000992','record_written',NULL,'001Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(269,'acme','2027-02-24 17:32:00.000993','record_written',NULL,'006Hs000000000DIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(270,'acme','2027-02-24 17:32:00.000993','record_written',NULL,'006Hs0000000008IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(271,'acme','2027-02-24 17:32:00.000993','record_written',NULL,'006Hs0000000009IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(272,'acme','2027-02-24 17:32:00.000993','record_written',NULL,'006Hs000000000AIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(273,'acme','2027-02-24 17:32:00.000993','record_refused',NULL,'006Hs000000000BIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"why":"ENTITY_IS_LOCKED: entity is locked for editing"}',NULL,NULL);
INSERT INTO "event" VALUES(274,'acme','2027-02-24 17:32:00.000993','record_written',NULL,'006Hs000000000CIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(275,'acme','2027-02-24 17:32:00.000993','record_written',NULL,'006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(276,'acme','2027-02-24 17:32:00.000993','record_written',NULL,'006Hs0000000004IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(277,'acme','2027-02-24 17:32:00.000993','record_written',NULL,'006Hs0000000003IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(278,'acme','2027-02-24 17:48:00.001059','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 28',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(279,'acme','2027-02-24 17:48:00.001060','records_validated','opportunity_to_invoice',NULL,NULL,NULL,NULL,'run 28',NULL,NULL,NULL,NULL,'{"checked":5,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(280,'acme','2027-02-24 17:48:00.001061','records_validated','opportunity_to_sales_order',NULL,NULL,NULL,NULL,'run 28',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(281,'acme','2027-02-24 17:48:00.001067','document_held','opportunity_to_invoice','006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"rules":"billed already"}',NULL,NULL);
INSERT INTO "event" VALUES(282,'acme','2027-02-24 17:48:00.001075','session_started',NULL,NULL,NULL,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(283,'acme','2027-02-24 17:48:00.001076','requests_served',NULL,NULL,NULL,'00000000000000000043',12,NULL,NULL,NULL,NULL,NULL,'{"members":4,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(284,'acme','2027-02-24 17:48:00.001078','requests_served',NULL,NULL,NULL,'00000000000000000044',12,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(285,'acme','2027-02-24 17:48:00.001080','requests_served',NULL,NULL,NULL,'00000000000000000045',12,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(286,'acme','2027-02-24 17:48:00.001082','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000046',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(287,'acme','2027-02-24 17:48:00.001082','requests_served',NULL,NULL,NULL,'00000000000000000046',12,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(288,'acme','2027-02-24 17:48:00.001083','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000046',12,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(289,'acme','2027-02-24 17:48:00.001084','requests_served',NULL,NULL,NULL,'00000000000000000047',12,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(290,'acme','2027-02-24 17:48:00.001085','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'00000000000000000046',12,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(291,'acme','2027-02-24 17:48:00.001086','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000048',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(292,'acme','2027-02-24 17:48:00.001086','requests_served',NULL,NULL,NULL,'00000000000000000048',12,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(293,'acme','2027-02-24 17:48:00.001087','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000048',12,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(294,'acme','2027-02-24 17:48:00.001088','requests_served',NULL,NULL,NULL,'00000000000000000049',12,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(295,'acme','2027-02-24 17:48:00.001089','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'00000000000000000048',12,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(296,'acme','2027-02-24 17:48:00.001090','request_served','account_to_customer','001Hs0000000007IAA',17,'0000000000000000004a',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(297,'acme','2027-02-24 17:48:00.001090','requests_served',NULL,NULL,NULL,'0000000000000000004a',12,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(298,'acme','2027-02-24 17:48:00.001091','request_staged','account_to_customer','001Hs0000000007IAA',17,'0000000000000000004a',12,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(299,'acme','2027-02-24 17:48:00.001092','requests_served',NULL,NULL,NULL,'0000000000000000004b',12,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(300,'acme','2027-02-24 17:48:00.001093','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'0000000000000000004a',12,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(301,'acme','2027-02-24 17:48:00.001094','request_served','account_to_customer','001Hs0000000007IAA',17,'0000000000000000004c',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(302,'acme','2027-02-24 17:48:00.001094','requests_served',NULL,NULL,NULL,'0000000000000000004c',12,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(303,'acme','2027-02-24 17:48:00.001095','request_staged','account_to_customer','001Hs0000000007IAA',17,'0000000000000000004c',12,NULL,'request','served','staged','answered','{"hold":"not taken","status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(304,'acme','2027-02-24 17:48:00.001096','session_closed',NULL,NULL,NULL,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(305,'acme','2027-02-24 17:49:00.001111','record_written',NULL,'001Hs0000000001IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(306,'acme','2027-02-24 17:49:00.001111','record_written',NULL,'001Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(307,'acme','2027-02-24 17:49:00.001112','record_written',NULL,'006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(308,'acme','2027-02-24 17:49:00.001112','record_refused',NULL,'006Hs000000000BIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"why":"ENTITY_IS_LOCKED: entity is locked for editing"}',NULL,NULL);
INSERT INTO "event" VALUES(309,'acme','2027-02-24 17:50:00.001114','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 30',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(310,'acme','2027-02-24 17:50:00.001116','session_started',NULL,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(311,'acme','2027-02-24 17:50:00.001117','requests_served',NULL,NULL,NULL,'0000000000000000004d',13,NULL,NULL,NULL,NULL,NULL,'{"members":4,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(312,'acme','2027-02-24 17:50:00.001119','requests_served',NULL,NULL,NULL,'0000000000000000004e',13,NULL,NULL,NULL,NULL,NULL,'{"members":10,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(313,'acme','2027-02-24 17:50:00.001120','read_job_done',NULL,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,'{"objects":["CreditMemo","Estimate","Item","ReceivePayment","SalesReceipt","TxnDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(314,'acme','2027-02-24 17:50:00.001121','requests_served',NULL,NULL,NULL,'0000000000000000004f',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(315,'acme','2027-02-24 17:50:00.001122','requests_tried_again',NULL,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,'{"requests":1,"why":"records of a list came, changed or went"}',NULL,NULL);
INSERT INTO "event" VALUES(316,'acme','2027-02-24 17:50:00.001122','read_job_done',NULL,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,'{"object":"Customer","until":"2027-02-24T17:50:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(317,'acme','2027-02-24 17:50:00.001123','requests_served',NULL,NULL,NULL,'00000000000000000050',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(318,'acme','2027-02-24 17:50:00.001125','requests_served',NULL,NULL,NULL,'00000000000000000051',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(319,'acme','2027-02-24 17:50:00.001127','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000052',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(320,'acme','2027-02-24 17:50:00.001127','requests_served',NULL,NULL,NULL,'00000000000000000052',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(321,'acme','2027-02-24 17:50:00.001128','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000052',13,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(322,'acme','2027-02-24 17:50:00.001129','requests_served',NULL,NULL,NULL,'00000000000000000053',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(323,'acme','2027-02-24 17:50:00.001130','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'00000000000000000052',13,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(324,'acme','2027-02-24 17:50:00.001131','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000054',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(325,'acme','2027-02-24 17:50:00.001131','requests_served',NULL,NULL,NULL,'00000000000000000054',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(326,'acme','2027-02-24 17:50:00.001132','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000054',13,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(327,'acme','2027-02-24 17:50:00.001133','requests_served',NULL,NULL,NULL,'00000000000000000055',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(328,'acme','2027-02-24 17:50:00.001134','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'00000000000000000054',13,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(329,'acme','2027-02-24 17:50:00.001135','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000056',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(330,'acme','2027-02-24 17:50:00.001135','requests_served',NULL,NULL,NULL,'00000000000000000056',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(331,'acme','2027-02-24 17:50:00.001136','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000056',13,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(332,'acme','2027-02-24 17:50:00.001137','requests_served',NULL,NULL,NULL,'00000000000000000057',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(333,'acme','2027-02-24 17:50:00.001138','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'00000000000000000056',13,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(334,'acme','2027-02-24 17:50:00.001139','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000058',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(335,'acme','2027-02-24 17:50:00.001139','requests_served',NULL,NULL,NULL,'00000000000000000058',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(336,'acme','2027-02-24 17:50:00.001140','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000058',13,NULL,'request','served','staged','answered','{"hold":"not taken","status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(337,'acme','2027-02-24 17:50:00.001141','requests_served',NULL,NULL,NULL,'00000000000000000059',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(338,'acme','2027-02-24 17:50:00.001142','read_job_done',NULL,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,'{"object":"Invoice","until":"2027-02-24T17:50:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(339,'acme','2027-02-24 17:50:00.001143','requests_served',NULL,NULL,NULL,'0000000000000000005a',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(340,'acme','2027-02-24 17:50:00.001144','read_job_done',NULL,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,'{"object":"SalesOrder","until":"2027-02-24T17:50:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(341,'acme','2027-02-24 17:50:00.001145','requests_served',NULL,NULL,NULL,'0000000000000000005b',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(342,'acme','2027-02-24 17:50:00.001146','requests_tried_again',NULL,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,'{"requests":1,"why":"records of a list came, changed or went"}',NULL,NULL);
INSERT INTO "event" VALUES(343,'acme','2027-02-24 17:50:00.001146','read_job_done',NULL,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,'{"object":"ListDeleted","until":"2027-02-24T17:50:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(344,'acme','2027-02-24 17:50:00.001147','request_served','account_to_customer','001Hs0000000007IAA',17,'0000000000000000005c',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(345,'acme','2027-02-24 17:50:00.001147','requests_served',NULL,NULL,NULL,'0000000000000000005c',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(346,'acme','2027-02-24 17:50:00.001148','request_staged','account_to_customer','001Hs0000000007IAA',17,'0000000000000000005c',13,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(347,'acme','2027-02-24 17:50:00.001149','requests_served',NULL,NULL,NULL,'0000000000000000005d',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(348,'acme','2027-02-24 17:50:00.001150','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'0000000000000000005c',13,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(349,'acme','2027-02-24 17:50:00.001151','request_served','account_to_customer','001Hs0000000007IAA',17,'0000000000000000005e',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(350,'acme','2027-02-24 17:50:00.001151','requests_served',NULL,NULL,NULL,'0000000000000000005e',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(351,'acme','2027-02-24 17:50:00.001152','request_staged','account_to_customer','001Hs0000000007IAA',17,'0000000000000000005e',13,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(352,'acme','2027-02-24 17:50:00.001153','requests_served',NULL,NULL,NULL,'0000000000000000005f',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(353,'acme','2027-02-24 17:50:00.001154','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'0000000000000000005e',13,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(354,'acme','2027-02-24 17:50:00.001155','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000060',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(355,'acme','2027-02-24 17:50:00.001155','requests_served',NULL,NULL,NULL,'00000000000000000060',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(356,'acme','2027-02-24 17:50:00.001156','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000060',13,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(357,'acme','2027-02-24 17:50:00.001157','requests_served',NULL,NULL,NULL,'00000000000000000061',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(358,'acme','2027-02-24 17:50:00.001158','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'00000000000000000060',13,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(359,'acme','2027-02-24 17:50:00.001159','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000062',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(360,'acme','2027-02-24 17:50:00.001159','requests_served',NULL,NULL,NULL,'00000000000000000062',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(361,'acme','2027-02-24 17:50:00.001160','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000062',13,NULL,'request','served','staged','answered','{"hold":"not taken","status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(362,'acme','2027-02-24 17:50:00.001161','requests_served',NULL,NULL,NULL,'00000000000000000063',13,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(363,'acme','2027-02-24 17:50:00.001162','records_refetched',NULL,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,'{"found":1,"object":"Invoice"}',NULL,NULL);
INSERT INTO "event" VALUES(364,'acme','2027-02-24 17:50:00.001163','session_closed',NULL,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(365,'acme','2027-02-24 17:51:00.001178','row_refused','customer_to_account','001Hs0000000002IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"why":"Salesforce refuses what QuickBooks says of it: Phone \"555-9000\". FIELD_CUSTOM_VALIDATION_EXCEPTION: Not in service. A validation rule of the org refuses it. Correct the value, or an administrator lets the rule spare the custom permission QuickBooks_Sync. What is edited here still goes to QuickBooks, and the refused values are tried again every day."}',NULL,NULL);
INSERT INTO "event" VALUES(366,'acme','2027-02-24 17:51:00.001187','rows_written','customer_to_account',NULL,NULL,NULL,NULL,'run 31',NULL,NULL,NULL,NULL,'{"rows":1}',NULL,NULL);
INSERT INTO "event" VALUES(367,'acme','2027-02-24 17:51:00.001188','link_active','account_to_customer','001Hs000000000AIAQ',NULL,NULL,NULL,NULL,'link',NULL,'active','returned','{"generation":1,"kind":"Customer","part":"","qb_id":"80000008-1803490200"}',NULL,NULL);
INSERT INTO "event" VALUES(368,'acme','2027-02-24 17:51:00.001188','record_returned','customer_to_account','001Hs000000000AIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"qb_id":"80000008-1803490200"}',NULL,NULL);
INSERT INTO "event" VALUES(369,'acme','2027-02-24 17:51:00.001190','record_held','customer_to_account','80000005-1803490200',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"kind":"duplicate"}',NULL,NULL);
INSERT INTO "event" VALUES(370,'acme','2027-02-24 17:51:00.001190','record_held','customer_to_account','80000007-1803490200',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"kind":"duplicate"}',NULL,NULL);
INSERT INTO "event" VALUES(371,'acme','2027-02-24 17:51:00.001205','link_deleted','account_to_customer','001Hs0000000003IAA',NULL,NULL,NULL,NULL,'link','active','deleted','gone','{"generation":1,"kind":"Customer","part":"","qb_id":"80000003-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(372,'acme','2027-02-24 17:51:00.001205','deletion_seen','account_to_customer','001Hs0000000003IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"qb_id":"80000003-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(373,'acme','2027-02-24 17:51:00.001205','merge_proposed','account_to_customer','001Hs0000000003IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"into":"80000008-1803490200","qb_id":"80000003-1795273260"}',NULL,NULL);
INSERT INTO "event" VALUES(374,'acme','2027-02-24 17:51:00.001217','rows_written','invoice_to_transaction',NULL,NULL,NULL,NULL,'run 31',NULL,NULL,NULL,NULL,'{"rows":4}',NULL,NULL);
INSERT INTO "event" VALUES(375,'acme','2027-02-24 17:51:00.001220','rows_written','invoice_to_transaction',NULL,NULL,NULL,NULL,'run 31',NULL,NULL,NULL,NULL,'{"rows":3}',NULL,NULL);
INSERT INTO "event" VALUES(376,'acme','2027-02-24 17:51:00.001230','row_refused','total_to_opportunity','006Hs000000000BIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"why":"ENTITY_IS_LOCKED: entity is locked for editing"}',NULL,NULL);
INSERT INTO "event" VALUES(377,'acme','2027-02-24 17:51:00.001230','rows_written','total_to_opportunity',NULL,NULL,NULL,NULL,'run 31',NULL,NULL,NULL,NULL,'{"rows":2}',NULL,NULL);
INSERT INTO "event" VALUES(378,'acme','2027-02-24 17:51:00.001231','record_held','total_to_opportunity','006Hs000000000BIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"kind":"write back"}',NULL,NULL);
INSERT INTO "event" VALUES(379,'acme','2027-02-24 17:51:00.001237','rows_written','receivable_to_account',NULL,NULL,NULL,NULL,'run 31',NULL,NULL,NULL,NULL,'{"rows":5}',NULL,NULL);
INSERT INTO "event" VALUES(380,'acme','2027-02-24 17:51:00.001245','record_written',NULL,'001Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(381,'acme','2027-02-24 17:51:00.001246','record_written',NULL,'006Hs0000000006IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(382,'acme','2027-02-24 18:07:00.001321','document_held','account_to_customer','001Hs000000000AIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"rules":"account_billing_place_present,account_billing_country_present,account_shipping_place_present,account_shipping_country_present"}',NULL,NULL);
INSERT INTO "event" VALUES(383,'acme','2027-02-24 18:07:00.001321','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 32',NULL,NULL,NULL,NULL,'{"checked":3,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(384,'acme','2027-02-24 18:07:00.001322','document_released','opportunity_to_invoice','006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(385,'acme','2027-02-24 18:07:00.001322','records_validated','opportunity_to_invoice',NULL,NULL,NULL,NULL,'run 32',NULL,NULL,NULL,NULL,'{"checked":7,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(386,'acme','2027-02-24 18:07:00.001323','records_validated','opportunity_to_sales_order',NULL,NULL,NULL,NULL,'run 32',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(387,'acme','2027-02-24 18:07:00.001329','document_held','opportunity_to_invoice','006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"rules":"billed already"}',NULL,NULL);
INSERT INTO "event" VALUES(388,'acme','2027-02-24 18:08:00.001388','record_written',NULL,'001Hs0000000002IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(389,'acme','2027-02-24 18:08:00.001388','record_written',NULL,'001Hs0000000003IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(390,'acme','2027-02-24 18:08:00.001388','record_written',NULL,'001Hs000000000AIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(391,'acme','2027-02-24 18:08:00.001389','record_written',NULL,'006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(392,'acme','2027-02-24 18:08:00.001389','record_refused',NULL,'006Hs000000000BIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"why":"ENTITY_IS_LOCKED: entity is locked for editing"}',NULL,NULL);
INSERT INTO "event" VALUES(393,'acme','2027-02-24 18:09:00.001391','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 34',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(394,'acme','2027-02-24 18:09:00.001393','session_started',NULL,NULL,NULL,NULL,14,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(395,'acme','2027-02-24 18:09:00.001394','requests_served',NULL,NULL,NULL,'00000000000000000064',14,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(396,'acme','2027-02-24 18:09:00.001396','requests_served',NULL,NULL,NULL,'00000000000000000065',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(397,'acme','2027-02-24 18:09:00.001398','requests_served',NULL,NULL,NULL,'00000000000000000066',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(398,'acme','2027-02-24 18:09:00.001400','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000067',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(399,'acme','2027-02-24 18:09:00.001400','requests_served',NULL,NULL,NULL,'00000000000000000067',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(400,'acme','2027-02-24 18:09:00.001401','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000067',14,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(401,'acme','2027-02-24 18:09:00.001402','requests_served',NULL,NULL,NULL,'00000000000000000068',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(402,'acme','2027-02-24 18:09:00.001403','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'00000000000000000067',14,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(403,'acme','2027-02-24 18:09:00.001404','request_served','account_to_customer','001Hs0000000007IAA',17,'00000000000000000069',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(404,'acme','2027-02-24 18:09:00.001404','requests_served',NULL,NULL,NULL,'00000000000000000069',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(405,'acme','2027-02-24 18:09:00.001405','request_staged','account_to_customer','001Hs0000000007IAA',17,'00000000000000000069',14,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(406,'acme','2027-02-24 18:09:00.001406','requests_served',NULL,NULL,NULL,'0000000000000000006a',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(407,'acme','2027-02-24 18:09:00.001407','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'00000000000000000069',14,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(408,'acme','2027-02-24 18:09:00.001408','request_served','account_to_customer','001Hs0000000007IAA',17,'0000000000000000006b',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(409,'acme','2027-02-24 18:09:00.001408','requests_served',NULL,NULL,NULL,'0000000000000000006b',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(410,'acme','2027-02-24 18:09:00.001409','request_staged','account_to_customer','001Hs0000000007IAA',17,'0000000000000000006b',14,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(411,'acme','2027-02-24 18:09:00.001410','requests_served',NULL,NULL,NULL,'0000000000000000006c',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(412,'acme','2027-02-24 18:09:00.001411','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'0000000000000000006b',14,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(413,'acme','2027-02-24 18:09:00.001412','request_served','account_to_customer','001Hs0000000007IAA',17,'0000000000000000006d',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(414,'acme','2027-02-24 18:09:00.001412','requests_served',NULL,NULL,NULL,'0000000000000000006d',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(415,'acme','2027-02-24 18:09:00.001413','request_staged','account_to_customer','001Hs0000000007IAA',17,'0000000000000000006d',14,NULL,'request','served','staged','answered','{"hold":"not taken","status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(416,'acme','2027-02-24 18:09:00.001414','requests_served',NULL,NULL,NULL,'0000000000000000006e',14,NULL,NULL,NULL,NULL,NULL,'{"members":10,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(417,'acme','2027-02-24 18:09:00.001415','read_job_done',NULL,NULL,NULL,NULL,14,NULL,NULL,NULL,NULL,NULL,'{"objects":["CreditMemo","Estimate","Item","ReceivePayment","SalesReceipt","TxnDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(418,'acme','2027-02-24 18:09:00.001416','requests_served',NULL,NULL,NULL,'0000000000000000006f',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(419,'acme','2027-02-24 18:09:00.001417','read_job_done',NULL,NULL,NULL,NULL,14,NULL,NULL,NULL,NULL,NULL,'{"object":"Customer","until":"2027-02-24T18:09:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(420,'acme','2027-02-24 18:09:00.001418','requests_served',NULL,NULL,NULL,'00000000000000000070',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(421,'acme','2027-02-24 18:09:00.001419','read_job_done',NULL,NULL,NULL,NULL,14,NULL,NULL,NULL,NULL,NULL,'{"object":"Invoice","until":"2027-02-24T18:09:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(422,'acme','2027-02-24 18:09:00.001420','requests_served',NULL,NULL,NULL,'00000000000000000071',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(423,'acme','2027-02-24 18:09:00.001421','read_job_done',NULL,NULL,NULL,NULL,14,NULL,NULL,NULL,NULL,NULL,'{"object":"SalesOrder","until":"2027-02-24T18:09:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(424,'acme','2027-02-24 18:09:00.001422','requests_served',NULL,NULL,NULL,'00000000000000000072',14,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(425,'acme','2027-02-24 18:09:00.001423','read_job_done',NULL,NULL,NULL,NULL,14,NULL,NULL,NULL,NULL,NULL,'{"object":"ListDeleted","until":"2027-02-24T18:09:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(426,'acme','2027-02-24 18:09:00.001424','session_closed',NULL,NULL,NULL,NULL,14,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(427,'acme','2027-02-24 18:10:00.001439','record_written',NULL,'001Hs0000000003IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(428,'acme','2027-02-24 18:10:00.001439','record_written',NULL,'001Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(429,'acme','2027-02-24 18:11:00.001508','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 36',NULL,NULL,NULL,NULL,'{"checked":2,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(430,'acme','2027-02-24 18:11:00.001509','document_released','opportunity_to_invoice','006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(431,'acme','2027-02-24 18:11:00.001509','records_validated','opportunity_to_invoice',NULL,NULL,NULL,NULL,'run 36',NULL,NULL,NULL,NULL,'{"checked":2,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(432,'acme','2027-02-24 18:11:00.001510','records_validated','opportunity_to_sales_order',NULL,NULL,NULL,NULL,'run 36',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(433,'acme','2027-02-24 18:11:00.001516','request_staged','opportunity_to_invoice','006Hs000000000EIAQ',24,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(434,'acme','2027-02-24 18:11:00.001516','document_held','opportunity_to_invoice','006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"rules":"billed already"}',NULL,NULL);
INSERT INTO "event" VALUES(435,'acme','2027-02-24 18:11:00.001524','session_started',NULL,NULL,NULL,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(436,'acme','2027-02-24 18:11:00.001525','requests_served',NULL,NULL,NULL,'00000000000000000073',15,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(437,'acme','2027-02-24 18:11:00.001527','requests_served',NULL,NULL,NULL,'00000000000000000074',15,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(438,'acme','2027-02-24 18:11:00.001529','requests_served',NULL,NULL,NULL,'00000000000000000075',15,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(439,'acme','2027-02-24 18:11:00.001531','request_served','opportunity_to_invoice','006Hs000000000EIAQ',24,'00000000000000000076',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(440,'acme','2027-02-24 18:11:00.001531','requests_served',NULL,NULL,NULL,'00000000000000000076',15,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(441,'acme','2027-02-24 18:11:00.001532','link_active','opportunity_to_invoice','006Hs000000000EIAQ',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Invoice","part":"","qb_id":"14-1803492660"}',NULL,NULL);
INSERT INTO "event" VALUES(442,'acme','2027-02-24 18:11:00.001532','request_applied','opportunity_to_invoice','006Hs000000000EIAQ',24,'00000000000000000076',15,NULL,'request','served','applied','answered','{"qb_id":"14-1803492660"}',NULL,NULL);
INSERT INTO "event" VALUES(443,'acme','2027-02-24 18:11:00.001533','session_closed',NULL,NULL,NULL,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(444,'acme','2027-02-24 18:12:00.001548','record_written',NULL,'006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(445,'acme','2027-02-24 18:12:00.001548','record_written',NULL,'006Hs000000000EIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(446,'acme','2027-02-24 18:13:00.001610','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 38',NULL,NULL,NULL,NULL,'{"checked":2,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(447,'acme','2027-02-24 18:13:00.001611','records_validated','opportunity_to_invoice',NULL,NULL,NULL,NULL,'run 38',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(448,'acme','2027-02-24 18:13:00.001617','request_staged','opportunity_to_invoice','006Hs000000000FIAQ',25,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(449,'acme','2027-02-24 18:13:00.001622','session_started',NULL,NULL,NULL,NULL,16,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(450,'acme','2027-02-24 18:13:00.001623','requests_served',NULL,NULL,NULL,'00000000000000000077',16,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(451,'acme','2027-02-24 18:13:00.001625','requests_served',NULL,NULL,NULL,'00000000000000000078',16,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(452,'acme','2027-02-24 18:13:00.001627','requests_served',NULL,NULL,NULL,'00000000000000000079',16,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(453,'acme','2027-02-24 18:13:00.001629','request_served','opportunity_to_invoice','006Hs000000000FIAQ',25,'0000000000000000007a',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(454,'acme','2027-02-24 18:13:00.001629','requests_served',NULL,NULL,NULL,'0000000000000000007a',16,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(455,'acme','2027-02-24 18:13:00.001631','request_unknown','opportunity_to_invoice','006Hs000000000FIAQ',25,'0000000000000000007a',NULL,NULL,'request','served','unknown','answer missing',NULL,NULL,NULL);
INSERT INTO "event" VALUES(456,'acme','2027-02-24 18:13:00.001631','answer_missing',NULL,NULL,NULL,'0000000000000000007a',16,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(457,'acme','2027-02-24 18:13:00.001631','answer_missed',NULL,NULL,NULL,'0000000000000000007a',NULL,NULL,NULL,NULL,NULL,NULL,'{"purpose":"write","times":1}',NULL,NULL);
INSERT INTO "event" VALUES(458,'acme','2027-02-24 18:13:00.001631','session_started',NULL,NULL,NULL,NULL,17,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(459,'acme','2027-02-24 18:13:00.001632','requests_served',NULL,NULL,NULL,'0000000000000000007b',17,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(460,'acme','2027-02-24 18:13:00.001634','recovery_asked',NULL,NULL,NULL,'0000000000000000007a',17,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(461,'acme','2027-02-24 18:13:00.001634','requests_served',NULL,NULL,NULL,'0000000000000000007c',17,NULL,NULL,NULL,NULL,NULL,'{"members":0,"purpose":"status","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(462,'acme','2027-02-24 18:13:00.001636','requests_served',NULL,NULL,NULL,'0000000000000000007d',17,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"look","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(463,'acme','2027-02-24 18:13:00.001637','request_staged','opportunity_to_invoice','006Hs000000000FIAQ',25,'0000000000000000007a',17,NULL,'request','unknown','staged','answered',NULL,NULL,NULL);
INSERT INTO "event" VALUES(464,'acme','2027-02-24 18:13:00.001638','requests_served',NULL,NULL,NULL,'0000000000000000007e',17,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(465,'acme','2027-02-24 18:13:00.001640','requests_served',NULL,NULL,NULL,'0000000000000000007f',17,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(466,'acme','2027-02-24 18:13:00.001642','request_served','opportunity_to_invoice','006Hs000000000FIAQ',25,'00000000000000000080',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(467,'acme','2027-02-24 18:13:00.001642','requests_served',NULL,NULL,NULL,'00000000000000000080',17,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(468,'acme','2027-02-24 18:13:00.001643','link_active','opportunity_to_invoice','006Hs000000000FIAQ',NULL,NULL,NULL,NULL,'link',NULL,'active','posted','{"generation":1,"kind":"Invoice","part":"","qb_id":"16-1803492780"}',NULL,NULL);
INSERT INTO "event" VALUES(469,'acme','2027-02-24 18:13:00.001643','request_applied','opportunity_to_invoice','006Hs000000000FIAQ',25,'00000000000000000080',17,NULL,'request','served','applied','answered','{"qb_id":"16-1803492780"}',NULL,NULL);
INSERT INTO "event" VALUES(470,'acme','2027-02-24 18:13:00.001644','session_closed',NULL,NULL,NULL,NULL,17,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(471,'acme','2027-02-24 18:13:00.001646','posted_twice',NULL,NULL,NULL,NULL,16,NULL,NULL,NULL,NULL,NULL,'{"kind":"Invoice","qb_id":"18-1803492780"}',NULL,NULL);
INSERT INTO "event" VALUES(472,'acme','2027-02-24 18:14:00.001660','record_written',NULL,'006Hs000000000FIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(473,'acme','2027-02-24 18:15:00.001722','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 40',NULL,NULL,NULL,NULL,'{"checked":2,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(474,'acme','2027-02-24 18:15:00.001723','records_validated','opportunity_to_invoice',NULL,NULL,NULL,NULL,'run 40',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(475,'acme','2027-02-24 18:15:00.001729','request_staged','opportunity_to_invoice','006Hs000000000GIAQ',26,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(476,'acme','2027-02-24 18:15:00.001734','session_started',NULL,NULL,NULL,NULL,18,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(477,'acme','2027-02-24 18:15:00.001735','requests_served',NULL,NULL,NULL,'00000000000000000081',18,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(478,'acme','2027-02-24 18:15:00.001737','requests_served',NULL,NULL,NULL,'00000000000000000082',18,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(479,'acme','2027-02-24 18:15:00.001739','requests_served',NULL,NULL,NULL,'00000000000000000083',18,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(480,'acme','2027-02-24 18:15:00.001741','request_served','opportunity_to_invoice','006Hs000000000GIAQ',26,'00000000000000000084',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(481,'acme','2027-02-24 18:15:00.001741','requests_served',NULL,NULL,NULL,'00000000000000000084',18,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(482,'acme','2027-02-24 18:15:00.001743','request_unknown','opportunity_to_invoice','006Hs000000000GIAQ',26,'00000000000000000084',NULL,NULL,'request','served','unknown','answer missing',NULL,NULL,NULL);
INSERT INTO "event" VALUES(483,'acme','2027-02-24 18:15:00.001743','answer_missing',NULL,NULL,NULL,'00000000000000000084',18,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(484,'acme','2027-02-24 18:15:00.001743','answer_missed',NULL,NULL,NULL,'00000000000000000084',NULL,NULL,NULL,NULL,NULL,NULL,'{"purpose":"write","times":1}',NULL,NULL);
INSERT INTO "event" VALUES(485,'acme','2027-02-24 18:15:00.001743','session_started',NULL,NULL,NULL,NULL,19,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(486,'acme','2027-02-24 18:15:00.001744','requests_served',NULL,NULL,NULL,'00000000000000000085',19,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(487,'acme','2027-02-24 18:15:00.001746','recovery_asked',NULL,NULL,NULL,'00000000000000000084',19,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(488,'acme','2027-02-24 18:15:00.001746','requests_served',NULL,NULL,NULL,'00000000000000000086',19,NULL,NULL,NULL,NULL,NULL,'{"members":0,"purpose":"status","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(489,'acme','2027-02-24 18:15:00.001748','requests_served',NULL,NULL,NULL,'00000000000000000087',19,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"look","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(490,'acme','2027-02-24 18:15:00.001749','request_staged','opportunity_to_invoice','006Hs000000000GIAQ',26,'00000000000000000084',19,NULL,'request','unknown','staged','answered',NULL,NULL,NULL);
INSERT INTO "event" VALUES(491,'acme','2027-02-24 18:15:00.001750','requests_served',NULL,NULL,NULL,'00000000000000000088',19,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(492,'acme','2027-02-24 18:15:00.001752','requests_served',NULL,NULL,NULL,'00000000000000000089',19,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(493,'acme','2027-02-24 18:15:00.001754','request_served','opportunity_to_invoice','006Hs000000000GIAQ',26,'0000000000000000008a',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(494,'acme','2027-02-24 18:15:00.001754','requests_served',NULL,NULL,NULL,'0000000000000000008a',19,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(495,'acme','2027-02-24 18:15:00.001756','request_unknown','opportunity_to_invoice','006Hs000000000GIAQ',26,'0000000000000000008a',NULL,NULL,'request','served','unknown','answer missing',NULL,NULL,NULL);
INSERT INTO "event" VALUES(496,'acme','2027-02-24 18:15:00.001756','answer_missing',NULL,NULL,NULL,'0000000000000000008a',19,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(497,'acme','2027-02-24 18:15:00.001756','answer_missed',NULL,NULL,NULL,'0000000000000000008a',NULL,NULL,NULL,NULL,NULL,NULL,'{"purpose":"write","times":1}',NULL,NULL);
INSERT INTO "event" VALUES(498,'acme','2027-02-24 18:15:00.001756','session_started',NULL,NULL,NULL,NULL,20,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(499,'acme','2027-02-24 18:15:00.001757','requests_served',NULL,NULL,NULL,'0000000000000000008b',20,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(500,'acme','2027-02-24 18:15:00.001759','recovery_asked',NULL,NULL,NULL,'0000000000000000008a',20,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(501,'acme','2027-02-24 18:15:00.001759','requests_served',NULL,NULL,NULL,'0000000000000000008c',20,NULL,NULL,NULL,NULL,NULL,'{"members":0,"purpose":"status","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(502,'acme','2027-02-24 18:15:00.001761','requests_served',NULL,NULL,NULL,'0000000000000000008d',20,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"look","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(503,'acme','2027-02-24 18:15:00.001762','request_staged','opportunity_to_invoice','006Hs000000000GIAQ',26,'0000000000000000008a',20,NULL,'request','unknown','staged','answered','{"hold":"lost answer"}',NULL,NULL);
INSERT INTO "event" VALUES(504,'acme','2027-02-24 18:15:00.001763','session_closed',NULL,NULL,NULL,NULL,20,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(505,'acme','2027-02-24 18:16:00.001778','record_written',NULL,'006Hs000000000GIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(506,'acme','2027-02-24 18:17:00.001840','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 42',NULL,NULL,NULL,NULL,'{"checked":2,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(507,'acme','2027-02-24 18:17:00.001841','records_validated','opportunity_to_sales_receipt',NULL,NULL,NULL,NULL,'run 42',NULL,NULL,NULL,NULL,'{"checked":2,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(508,'acme','2027-02-24 18:17:00.001847','request_staged','opportunity_to_sales_receipt','006Hs000000000HIAQ',27,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"SalesReceipt","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(509,'acme','2027-02-24 18:17:00.001847','request_staged','opportunity_to_sales_receipt','006Hs000000000IIAQ',28,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"SalesReceipt","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(510,'acme','2027-02-24 18:17:00.001852','session_started',NULL,NULL,NULL,NULL,21,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(511,'acme','2027-02-24 18:17:00.001853','requests_served',NULL,NULL,NULL,'0000000000000000008e',21,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(512,'acme','2027-02-24 18:17:00.001855','requests_served',NULL,NULL,NULL,'0000000000000000008f',21,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(513,'acme','2027-02-24 18:17:00.001857','requests_served',NULL,NULL,NULL,'00000000000000000090',21,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(514,'acme','2027-02-24 18:17:00.001859','requests_served',NULL,NULL,NULL,'00000000000000000091',21,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(515,'acme','2027-02-24 18:17:00.001861','request_served','opportunity_to_sales_receipt','006Hs000000000HIAQ',27,'00000000000000000092',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(516,'acme','2027-02-24 18:17:00.001861','requests_served',NULL,NULL,NULL,'00000000000000000092',21,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(517,'acme','2027-02-24 18:17:00.001862','answer_failed',NULL,NULL,NULL,'00000000000000000092',21,NULL,NULL,NULL,NULL,NULL,'{"hresult":"0x80040400","purpose":"write"}',NULL,NULL);
INSERT INTO "event" VALUES(518,'acme','2027-02-24 18:17:00.001862','request_staged','opportunity_to_sales_receipt','006Hs000000000HIAQ',27,'00000000000000000092',21,NULL,'request','served','staged','answered','{"status_code":"0x80040400"}',NULL,NULL);
INSERT INTO "event" VALUES(519,'acme','2027-02-24 18:17:00.001863','request_served','opportunity_to_sales_receipt','006Hs000000000HIAQ',27,'00000000000000000093',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(520,'acme','2027-02-24 18:17:00.001863','requests_served',NULL,NULL,NULL,'00000000000000000093',21,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(521,'acme','2027-02-24 18:17:00.001864','answer_failed',NULL,NULL,NULL,'00000000000000000093',21,NULL,NULL,NULL,NULL,NULL,'{"hresult":"0x80040400","purpose":"write"}',NULL,NULL);
INSERT INTO "event" VALUES(522,'acme','2027-02-24 18:17:00.001864','request_staged','opportunity_to_sales_receipt','006Hs000000000HIAQ',27,'00000000000000000093',21,NULL,'request','served','staged','answered','{"hold":"not taken","status_code":"0x80040400"}',NULL,NULL);
INSERT INTO "event" VALUES(523,'acme','2027-02-24 18:17:00.001865','request_served','opportunity_to_sales_receipt','006Hs000000000IIAQ',28,'00000000000000000094',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(524,'acme','2027-02-24 18:17:00.001865','requests_served',NULL,NULL,NULL,'00000000000000000094',21,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(525,'acme','2027-02-24 18:17:00.001866','answer_failed',NULL,NULL,NULL,'00000000000000000094',21,NULL,NULL,NULL,NULL,NULL,'{"hresult":"0x80040400","purpose":"write"}',NULL,NULL);
INSERT INTO "event" VALUES(526,'acme','2027-02-24 18:17:00.001866','request_staged','opportunity_to_sales_receipt','006Hs000000000IIAQ',28,'00000000000000000094',21,NULL,'request','served','staged','answered','{"status_code":"0x80040400"}',NULL,NULL);
INSERT INTO "event" VALUES(527,'acme','2027-02-24 18:17:00.001867','request_served','opportunity_to_sales_receipt','006Hs000000000IIAQ',28,'00000000000000000095',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(528,'acme','2027-02-24 18:17:00.001867','requests_served',NULL,NULL,NULL,'00000000000000000095',21,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(529,'acme','2027-02-24 18:17:00.001868','answer_failed',NULL,NULL,NULL,'00000000000000000095',21,NULL,NULL,NULL,NULL,NULL,'{"hresult":"0x80040400","purpose":"write"}',NULL,NULL);
INSERT INTO "event" VALUES(530,'acme','2027-02-24 18:17:00.001868','request_staged','opportunity_to_sales_receipt','006Hs000000000IIAQ',28,'00000000000000000095',21,NULL,'request','served','staged','answered','{"hold":"unreadable"}',NULL,NULL);
INSERT INTO "event" VALUES(531,'acme','2027-02-24 18:17:00.001868','kind_held',NULL,NULL,NULL,NULL,21,NULL,NULL,NULL,NULL,NULL,'{"kind":"SalesReceiptAdd"}',NULL,NULL);
INSERT INTO "event" VALUES(532,'acme','2027-02-24 18:17:00.001869','session_closed',NULL,NULL,NULL,NULL,21,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(533,'acme','2027-02-24 18:18:00.001932','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 43',NULL,NULL,NULL,NULL,'{"checked":2,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(534,'acme','2027-02-24 18:18:00.001933','records_validated','opportunity_to_invoice',NULL,NULL,NULL,NULL,'run 43',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(535,'acme','2027-02-24 18:18:00.001939','request_staged','opportunity_to_invoice','006Hs000000000JIAQ',29,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(536,'acme','2027-02-24 18:19:00.001958','record_written',NULL,'006Hs000000000HIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(537,'acme','2027-02-24 18:19:00.001958','record_written',NULL,'006Hs000000000IIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(538,'acme','2027-02-24 18:19:00.001958','record_written',NULL,'006Hs000000000JIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(539,'acme','2027-02-24 18:19:00.001959','history_begun',NULL,NULL,NULL,NULL,NULL,'migrate',NULL,NULL,NULL,NULL,'{"also_before_cutover":false,"days":"2026-09-01 to 2026-09-30","direction":"to_salesforce","dry_run":true,"object":"Invoice"}',NULL,NULL);
INSERT INTO "event" VALUES(540,'acme','2027-02-24 18:19:00.001959','history_asked',NULL,NULL,NULL,NULL,NULL,'migrate',NULL,NULL,NULL,NULL,'{"interval_id":1,"object":"Invoice"}',NULL,NULL);
INSERT INTO "event" VALUES(541,'acme','2027-02-24 18:35:00.001997','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 45',NULL,NULL,NULL,NULL,'{"checked":2,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(542,'acme','2027-02-24 18:35:00.002005','session_started',NULL,NULL,NULL,NULL,22,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(543,'acme','2027-02-24 18:35:00.002006','requests_served',NULL,NULL,NULL,'00000000000000000096',22,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(544,'acme','2027-02-24 18:35:00.002008','requests_served',NULL,NULL,NULL,'00000000000000000097',22,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(545,'acme','2027-02-24 18:35:00.002009','read_job_done',NULL,NULL,NULL,NULL,22,NULL,NULL,NULL,NULL,NULL,'{"object":"Invoice","until":"2026-09-30T00:00:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(546,'acme','2027-02-24 18:35:00.002009','history_read',NULL,NULL,NULL,NULL,22,NULL,NULL,NULL,NULL,NULL,'{"changed":0,"found":9,"interval_id":1,"new":0,"object":"Invoice","pages":1}',NULL,NULL);
INSERT INTO "event" VALUES(547,'acme','2027-02-24 18:35:00.002010','session_closed',NULL,NULL,NULL,NULL,22,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(548,'acme','2027-02-24 18:36:00.002027','history_done',NULL,NULL,NULL,NULL,NULL,'migrate',NULL,NULL,NULL,NULL,'{"changed":0,"found":9,"held":0,"new":3,"object":"Invoice","refused":0,"written":0}',NULL,NULL);
INSERT INTO "event" VALUES(549,'acme','2027-02-24 18:37:00.002030','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 47',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(550,'acme','2027-02-24 18:37:00.002032','session_started',NULL,NULL,NULL,NULL,23,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(551,'acme','2027-02-24 18:37:00.002033','requests_served',NULL,NULL,NULL,'00000000000000000098',23,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(552,'acme','2027-02-24 18:37:00.002035','requests_served',NULL,NULL,NULL,'00000000000000000099',23,NULL,NULL,NULL,NULL,NULL,'{"members":10,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(553,'acme','2027-02-24 18:37:00.002036','read_job_done',NULL,NULL,NULL,NULL,23,NULL,NULL,NULL,NULL,NULL,'{"objects":["CreditMemo","Estimate","Item","ReceivePayment","SalesReceipt","TxnDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(554,'acme','2027-02-24 18:37:00.002037','requests_served',NULL,NULL,NULL,'0000000000000000009a',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(555,'acme','2027-02-24 18:37:00.002038','requests_tried_again',NULL,NULL,NULL,NULL,23,NULL,NULL,NULL,NULL,NULL,'{"requests":1,"why":"records of a list came, changed or went"}',NULL,NULL);
INSERT INTO "event" VALUES(556,'acme','2027-02-24 18:37:00.002038','read_job_done',NULL,NULL,NULL,NULL,23,NULL,NULL,NULL,NULL,NULL,'{"object":"Customer","until":"2027-02-24T18:37:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(557,'acme','2027-02-24 18:37:00.002039','requests_served',NULL,NULL,NULL,'0000000000000000009b',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(558,'acme','2027-02-24 18:37:00.002041','requests_served',NULL,NULL,NULL,'0000000000000000009c',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(559,'acme','2027-02-24 18:37:00.002043','requests_served',NULL,NULL,NULL,'0000000000000000009d',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(560,'acme','2027-02-24 18:37:00.002045','request_served','account_to_customer','001Hs0000000007IAA',17,'0000000000000000009e',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(561,'acme','2027-02-24 18:37:00.002045','requests_served',NULL,NULL,NULL,'0000000000000000009e',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(562,'acme','2027-02-24 18:37:00.002046','request_staged','account_to_customer','001Hs0000000007IAA',17,'0000000000000000009e',23,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(563,'acme','2027-02-24 18:37:00.002047','requests_served',NULL,NULL,NULL,'0000000000000000009f',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(564,'acme','2027-02-24 18:37:00.002048','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'0000000000000000009e',23,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(565,'acme','2027-02-24 18:37:00.002049','request_served','account_to_customer','001Hs0000000007IAA',17,'000000000000000000a0',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(566,'acme','2027-02-24 18:37:00.002049','requests_served',NULL,NULL,NULL,'000000000000000000a0',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(567,'acme','2027-02-24 18:37:00.002050','request_staged','account_to_customer','001Hs0000000007IAA',17,'000000000000000000a0',23,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(568,'acme','2027-02-24 18:37:00.002051','requests_served',NULL,NULL,NULL,'000000000000000000a1',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(569,'acme','2027-02-24 18:37:00.002052','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'000000000000000000a0',23,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(570,'acme','2027-02-24 18:37:00.002053','request_served','account_to_customer','001Hs0000000007IAA',17,'000000000000000000a2',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(571,'acme','2027-02-24 18:37:00.002053','requests_served',NULL,NULL,NULL,'000000000000000000a2',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(572,'acme','2027-02-24 18:37:00.002054','request_staged','account_to_customer','001Hs0000000007IAA',17,'000000000000000000a2',23,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(573,'acme','2027-02-24 18:37:00.002055','requests_served',NULL,NULL,NULL,'000000000000000000a3',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(574,'acme','2027-02-24 18:37:00.002056','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'000000000000000000a2',23,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(575,'acme','2027-02-24 18:37:00.002057','request_served','account_to_customer','001Hs0000000007IAA',17,'000000000000000000a4',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(576,'acme','2027-02-24 18:37:00.002057','requests_served',NULL,NULL,NULL,'000000000000000000a4',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(577,'acme','2027-02-24 18:37:00.002058','request_staged','account_to_customer','001Hs0000000007IAA',17,'000000000000000000a4',23,NULL,'request','served','staged','answered','{"hold":"not taken","status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(578,'acme','2027-02-24 18:37:00.002059','requests_served',NULL,NULL,NULL,'000000000000000000a5',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(579,'acme','2027-02-24 18:37:00.002060','read_job_done',NULL,NULL,NULL,NULL,23,NULL,NULL,NULL,NULL,NULL,'{"object":"Invoice","until":"2027-02-24T18:37:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(580,'acme','2027-02-24 18:37:00.002061','requests_served',NULL,NULL,NULL,'000000000000000000a6',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(581,'acme','2027-02-24 18:37:00.002062','read_job_done',NULL,NULL,NULL,NULL,23,NULL,NULL,NULL,NULL,NULL,'{"object":"SalesOrder","until":"2027-02-24T18:37:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(582,'acme','2027-02-24 18:37:00.002063','requests_served',NULL,NULL,NULL,'000000000000000000a7',23,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(583,'acme','2027-02-24 18:37:00.002064','read_job_done',NULL,NULL,NULL,NULL,23,NULL,NULL,NULL,NULL,NULL,'{"object":"ListDeleted","until":"2027-02-24T18:37:00+00:00"}',NULL,NULL);
INSERT INTO "event" VALUES(584,'acme','2027-02-24 18:37:00.002065','session_closed',NULL,NULL,NULL,NULL,23,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(585,'acme','2027-02-24 18:38:00.002088','rows_written','customer_to_account',NULL,NULL,NULL,NULL,'run 48',NULL,NULL,NULL,NULL,'{"rows":1}',NULL,NULL);
INSERT INTO "event" VALUES(586,'acme','2027-02-24 18:38:00.002089','link_active','account_to_customer','001Hs000000000BIAQ',NULL,NULL,NULL,NULL,'link',NULL,'active','returned','{"generation":1,"kind":"Customer","part":"","qb_id":"80000009-1803493140"}',NULL,NULL);
INSERT INTO "event" VALUES(587,'acme','2027-02-24 18:38:00.002089','record_returned','customer_to_account','001Hs000000000BIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"qb_id":"80000009-1803493140"}',NULL,NULL);
INSERT INTO "event" VALUES(588,'acme','2027-02-24 18:38:00.002103','rows_written','invoice_to_transaction',NULL,NULL,NULL,NULL,'run 48',NULL,NULL,NULL,NULL,'{"rows":3}',NULL,NULL);
INSERT INTO "event" VALUES(589,'acme','2027-02-24 18:38:00.002106','rows_written','invoice_to_transaction',NULL,NULL,NULL,NULL,'run 48',NULL,NULL,NULL,NULL,'{"rows":3}',NULL,NULL);
INSERT INTO "event" VALUES(590,'acme','2027-02-24 18:38:00.002116','rows_written','total_to_opportunity',NULL,NULL,NULL,NULL,'run 48',NULL,NULL,NULL,NULL,'{"rows":2}',NULL,NULL);
INSERT INTO "event" VALUES(591,'acme','2027-02-24 18:38:00.002123','rows_written','receivable_to_account',NULL,NULL,NULL,NULL,'run 48',NULL,NULL,NULL,NULL,'{"rows":2}',NULL,NULL);
INSERT INTO "event" VALUES(592,'acme','2027-02-24 18:38:00.002131','record_written',NULL,'001Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(593,'acme','2027-02-24 18:39:00.002141','reconciled',NULL,NULL,NULL,NULL,NULL,'run 49',NULL,NULL,NULL,NULL,'{"deals":19,"differences":16}',NULL,NULL);
INSERT INTO "event" VALUES(594,'acme','2027-02-24 18:39:00.002143','alerts_found',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"ended":0,"news":23,"open":23}',NULL,NULL);
INSERT INTO "event" VALUES(595,'acme','2027-02-24 18:40:00.002255','document_held','account_to_customer','001Hs000000000BIAQ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"rules":"account_billing_place_present,account_billing_country_present,account_shipping_place_present,account_shipping_country_present"}',NULL,NULL);
INSERT INTO "event" VALUES(596,'acme','2027-02-24 18:40:00.002255','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 50',NULL,NULL,NULL,NULL,'{"checked":3,"held":2}',NULL,NULL);
INSERT INTO "event" VALUES(597,'acme','2027-02-24 18:40:00.002256','records_validated','opportunity_to_estimate',NULL,NULL,NULL,NULL,'run 50',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(598,'acme','2027-02-24 18:40:00.002257','document_released','opportunity_to_invoice','006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(599,'acme','2027-02-24 18:40:00.002257','records_validated','opportunity_to_invoice',NULL,NULL,NULL,NULL,'run 50',NULL,NULL,NULL,NULL,'{"checked":9,"held":1}',NULL,NULL);
INSERT INTO "event" VALUES(600,'acme','2027-02-24 18:40:00.002258','records_validated','opportunity_to_sales_order',NULL,NULL,NULL,NULL,'run 50',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(601,'acme','2027-02-24 18:40:00.002259','records_validated','opportunity_to_sales_receipt',NULL,NULL,NULL,NULL,'run 50',NULL,NULL,NULL,NULL,'{"checked":2,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(602,'acme','2027-02-24 18:40:00.002265','request_staged','opportunity_to_estimate','006Hs000000000KIAQ',30,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Estimate","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(603,'acme','2027-02-24 18:40:00.002268','document_held','opportunity_to_invoice','006Hs0000000007IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"rules":"billed already"}',NULL,NULL);
INSERT INTO "event" VALUES(604,'acme','2027-02-24 18:40:00.002279','session_started',NULL,NULL,NULL,NULL,24,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(605,'acme','2027-02-24 18:40:00.002280','requests_served',NULL,NULL,NULL,'000000000000000000a8',24,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(606,'acme','2027-02-24 18:40:00.002282','requests_served',NULL,NULL,NULL,'000000000000000000a9',24,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(607,'acme','2027-02-24 18:40:00.002284','requests_served',NULL,NULL,NULL,'000000000000000000aa',24,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(608,'acme','2027-02-24 18:40:00.002286','requests_served',NULL,NULL,NULL,'000000000000000000ab',24,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(609,'acme','2027-02-24 18:40:00.002288','requests_served',NULL,NULL,NULL,'000000000000000000ac',24,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(610,'acme','2027-02-24 18:40:00.002290','request_served','opportunity_to_estimate','006Hs000000000KIAQ',30,'000000000000000000ad',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(611,'acme','2027-02-24 18:40:00.002290','requests_served',NULL,NULL,NULL,'000000000000000000ad',24,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(612,'acme','2027-02-24 18:40:00.002291','request_staged','opportunity_to_estimate','006Hs000000000KIAQ',30,'000000000000000000ad',24,NULL,'request','served','staged','answered','{"hold":"permission","status_code":"3263"}',NULL,NULL);
INSERT INTO "event" VALUES(613,'acme','2027-02-24 18:40:00.002292','session_closed',NULL,NULL,NULL,NULL,24,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(614,'acme','2027-02-24 18:40:00.002295','sign_in_refused',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"count":1,"sources":["192.0.2.7"]}',NULL,NULL);
INSERT INTO "event" VALUES(615,'acme','2027-02-24 18:41:00.002298','read_jobs_queued',NULL,NULL,NULL,NULL,NULL,'run 51',NULL,NULL,NULL,NULL,'{"objects":["Customer","Item","ReceivePayment","CreditMemo","Invoice","Estimate","SalesOrder","SalesReceipt","TxnDeleted","ListDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(616,'acme','2027-02-24 18:41:00.002300','session_started',NULL,NULL,NULL,NULL,25,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(617,'acme','2027-02-24 18:41:00.002301','requests_served',NULL,NULL,NULL,'000000000000000000ae',25,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(618,'acme','2027-02-24 18:41:00.002303','requests_served',NULL,NULL,NULL,'000000000000000000af',25,NULL,NULL,NULL,NULL,NULL,'{"members":10,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(619,'acme','2027-02-24 18:41:00.002304','read_job_done',NULL,NULL,NULL,NULL,25,NULL,NULL,NULL,NULL,NULL,'{"objects":["CreditMemo","Estimate","Item","ListDeleted","ReceivePayment","SalesOrder","SalesReceipt","TxnDeleted"]}',NULL,NULL);
INSERT INTO "event" VALUES(620,'acme','2027-02-24 18:41:00.002305','requests_served',NULL,NULL,NULL,'000000000000000000b0',25,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"read","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(621,'acme','2027-02-24 18:41:00.002306','requests_tried_again',NULL,NULL,NULL,NULL,25,NULL,NULL,NULL,NULL,NULL,'{"requests":1,"why":"records of a list came, changed or went"}',NULL,NULL);
INSERT INTO "event" VALUES(622,'acme','2027-02-24 18:42:00.002369','records_validated','account_to_customer',NULL,NULL,NULL,NULL,'run 52',NULL,NULL,NULL,NULL,'{"checked":3,"held":2}',NULL,NULL);
INSERT INTO "event" VALUES(623,'acme','2027-02-24 18:42:00.002370','records_validated','opportunity_to_invoice',NULL,NULL,NULL,NULL,'run 52',NULL,NULL,NULL,NULL,'{"checked":1,"held":0}',NULL,NULL);
INSERT INTO "event" VALUES(624,'acme','2027-02-24 18:42:00.002376','request_staged','opportunity_to_invoice','006Hs000000000LIAQ',31,NULL,NULL,NULL,'request',NULL,'staged','run','{"target":"Invoice","what":"add"}',NULL,NULL);
INSERT INTO "event" VALUES(625,'acme','2027-02-24 18:42:00.002381','session_started',NULL,NULL,NULL,NULL,26,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(626,'acme','2027-02-24 18:42:00.002382','requests_served',NULL,NULL,NULL,'000000000000000000b1',26,NULL,NULL,NULL,NULL,NULL,'{"members":2,"purpose":"canary","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(627,'acme','2027-02-24 18:42:00.002384','requests_served',NULL,NULL,NULL,'000000000000000000b2',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(628,'acme','2027-02-24 18:42:00.002386','requests_served',NULL,NULL,NULL,'000000000000000000b3',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(629,'acme','2027-02-24 18:42:00.002388','requests_served',NULL,NULL,NULL,'000000000000000000b4',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(630,'acme','2027-02-24 18:42:00.002390','requests_served',NULL,NULL,NULL,'000000000000000000b5',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"reread","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(631,'acme','2027-02-24 18:42:00.002392','request_served','account_to_customer','001Hs0000000007IAA',17,'000000000000000000b6',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(632,'acme','2027-02-24 18:42:00.002392','requests_served',NULL,NULL,NULL,'000000000000000000b6',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(633,'acme','2027-02-24 18:42:00.002393','request_staged','account_to_customer','001Hs0000000007IAA',17,'000000000000000000b6',26,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(634,'acme','2027-02-24 18:42:00.002394','requests_served',NULL,NULL,NULL,'000000000000000000b7',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(635,'acme','2027-02-24 18:42:00.002395','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'000000000000000000b6',26,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(636,'acme','2027-02-24 18:42:00.002396','request_served','account_to_customer','001Hs0000000007IAA',17,'000000000000000000b8',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(637,'acme','2027-02-24 18:42:00.002396','requests_served',NULL,NULL,NULL,'000000000000000000b8',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(638,'acme','2027-02-24 18:42:00.002397','request_staged','account_to_customer','001Hs0000000007IAA',17,'000000000000000000b8',26,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(639,'acme','2027-02-24 18:42:00.002398','requests_served',NULL,NULL,NULL,'000000000000000000b9',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(640,'acme','2027-02-24 18:42:00.002399','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'000000000000000000b8',26,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(641,'acme','2027-02-24 18:42:00.002400','request_served','account_to_customer','001Hs0000000007IAA',17,'000000000000000000ba',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(642,'acme','2027-02-24 18:42:00.002400','requests_served',NULL,NULL,NULL,'000000000000000000ba',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(643,'acme','2027-02-24 18:42:00.002401','request_staged','account_to_customer','001Hs0000000007IAA',17,'000000000000000000ba',26,NULL,'request','served','staged','answered','{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(644,'acme','2027-02-24 18:42:00.002402','requests_served',NULL,NULL,NULL,'000000000000000000bb',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"refresh","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(645,'acme','2027-02-24 18:42:00.002403','answer_parsed','account_to_customer','001Hs0000000007IAA',17,'000000000000000000ba',26,NULL,NULL,NULL,NULL,NULL,'{"status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(646,'acme','2027-02-24 18:42:00.002404','request_served','account_to_customer','001Hs0000000007IAA',17,'000000000000000000bc',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(647,'acme','2027-02-24 18:42:00.002404','requests_served',NULL,NULL,NULL,'000000000000000000bc',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(648,'acme','2027-02-24 18:42:00.002405','request_staged','account_to_customer','001Hs0000000007IAA',17,'000000000000000000bc',26,NULL,'request','served','staged','answered','{"hold":"not taken","status_code":"3100"}',NULL,NULL);
INSERT INTO "event" VALUES(649,'acme','2027-02-24 18:42:00.002406','request_served','opportunity_to_invoice','006Hs000000000LIAQ',31,'000000000000000000bd',NULL,NULL,'request','staged','served','served',NULL,NULL,NULL);
INSERT INTO "event" VALUES(650,'acme','2027-02-24 18:42:00.002406','requests_served',NULL,NULL,NULL,'000000000000000000bd',26,NULL,NULL,NULL,NULL,NULL,'{"members":1,"purpose":"write","state":"served"}',NULL,NULL);
INSERT INTO "event" VALUES(651,'acme','2027-02-24 18:42:00.002407','record_named','account_to_customer','001Hs0000000008IAA',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"qb_id":"8000000A-1803494400"}',NULL,NULL);
CREATE TABLE event_segment (
	company VARCHAR(40) NOT NULL, 
	first_number BIGINT NOT NULL, 
	last_number BIGINT NOT NULL, 
	seal_before VARCHAR(64) NOT NULL, 
	seal_after VARCHAR(64) NOT NULL, 
	file VARCHAR(200) NOT NULL, 
	events INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	written_at DATETIME NOT NULL, 
	CONSTRAINT pk_event_segment PRIMARY KEY (company, first_number)
);
INSERT INTO "event_segment" VALUES('acme',1,13,'0000000000000000000000000000000000000000000000000000000000000000','9c2a7fd99e66118c20a3df38bcaba028a6501eca38887520ce9b714a765c3338','000000000001-000000000013.jsonl.gz',13,'2026-11-21 15:01:00.000095','2027-02-24 18:42:00.002410');
CREATE TABLE finding (
	id INTEGER NOT NULL, 
	flow_run_id INTEGER NOT NULL, 
	suite VARCHAR(80) NOT NULL, 
	rule VARCHAR(80) NOT NULL, 
	row_id BIGINT NOT NULL, 
	document_id VARCHAR(36), 
	record_id VARCHAR(36), 
	detail TEXT, 
	message TEXT, 
	CONSTRAINT pk_finding PRIMARY KEY (id), 
	FOREIGN KEY(flow_run_id) REFERENCES flow_run (id), 
	CONSTRAINT uq_finding_flow_run_id UNIQUE (flow_run_id, suite, rule, row_id)
);
INSERT INTO "finding" VALUES(1,6,'opportunity','product_line_present',33,'006Hs000000000DIAQ','006Hs000000000DIAQ',NULL,'Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.');
INSERT INTO "finding" VALUES(2,9,'opportunity','product_line_present',47,'006Hs000000000DIAQ','006Hs000000000DIAQ',NULL,'Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.');
INSERT INTO "finding" VALUES(3,11,'account','account_billing_place_present',54,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(4,11,'account','account_billing_country_present',54,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(5,11,'account','account_shipping_place_present',54,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(6,11,'account','account_shipping_country_present',54,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(7,12,'opportunity','product_line_present',60,'006Hs000000000DIAQ','006Hs000000000DIAQ',NULL,'Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.');
INSERT INTO "finding" VALUES(8,14,'account','account_billing_place_present',67,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(9,14,'account','account_billing_country_present',67,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(10,14,'account','account_shipping_place_present',67,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(11,14,'account','account_shipping_country_present',67,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(12,17,'account','account_billing_place_present',73,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(13,17,'account','account_billing_country_present',73,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(14,17,'account','account_shipping_place_present',73,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(15,17,'account','account_shipping_country_present',73,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(16,19,'account','account_billing_place_present',77,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(17,19,'account','account_billing_country_present',77,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(18,19,'account','account_shipping_place_present',77,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(19,19,'account','account_shipping_country_present',77,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(20,21,'account','account_billing_place_present',81,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(21,21,'account','account_billing_country_present',81,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(22,21,'account','account_shipping_place_present',81,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(23,21,'account','account_shipping_country_present',81,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(24,23,'account','account_billing_place_present',87,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(25,23,'account','account_billing_country_present',87,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(26,23,'account','account_shipping_place_present',87,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(27,23,'account','account_shipping_country_present',87,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(28,25,'account','account_billing_place_present',91,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(29,25,'account','account_billing_country_present',91,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(30,25,'account','account_shipping_place_present',91,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(31,25,'account','account_shipping_country_present',91,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(32,26,'account','account_billing_place_present',93,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(33,26,'account','account_billing_place_present',94,'001Hs000000000BIAQ','001Hs000000000BIAQ',NULL,'Account "Of an earlier database" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(34,26,'account','account_billing_country_present',93,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(35,26,'account','account_billing_country_present',94,'001Hs000000000BIAQ','001Hs000000000BIAQ',NULL,'Account "Of an earlier database" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(36,26,'account','account_shipping_place_present',93,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(37,26,'account','account_shipping_place_present',94,'001Hs000000000BIAQ','001Hs000000000BIAQ',NULL,'Account "Of an earlier database" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(38,26,'account','account_shipping_country_present',93,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(39,26,'account','account_shipping_country_present',94,'001Hs000000000BIAQ','001Hs000000000BIAQ',NULL,'Account "Of an earlier database" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(40,28,'opportunity','product_line_present',101,'006Hs000000000DIAQ','006Hs000000000DIAQ',NULL,'Opportunity "Empty" has no products. Add at least one product to the Opportunity. The deal is then released by itself.');
INSERT INTO "finding" VALUES(41,31,'account','account_billing_place_present',119,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(42,31,'account','account_billing_place_present',120,'001Hs000000000BIAQ','001Hs000000000BIAQ',NULL,'Account "Of an earlier database" has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(43,31,'account','account_billing_country_present',119,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(44,31,'account','account_billing_country_present',120,'001Hs000000000BIAQ','001Hs000000000BIAQ',NULL,'Account "Of an earlier database" has no billing country. Fill in Billing Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(45,31,'account','account_shipping_place_present',119,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(46,31,'account','account_shipping_place_present',120,'001Hs000000000BIAQ','001Hs000000000BIAQ',NULL,'Account "Of an earlier database" has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(47,31,'account','account_shipping_country_present',119,'001Hs000000000AIAQ','001Hs000000000AIAQ',NULL,'Account "Cedar and Sons" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
INSERT INTO "finding" VALUES(48,31,'account','account_shipping_country_present',120,'001Hs000000000BIAQ','001Hs000000000BIAQ',NULL,'Account "Of an earlier database" has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.');
CREATE TABLE fingerprint (
	company VARCHAR(40) NOT NULL, 
	subject VARCHAR(40) NOT NULL, 
	value VARCHAR(80) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_fingerprint PRIMARY KEY (company, subject), 
	CONSTRAINT ck_fingerprint_subject CHECK (subject IN ('company field', 'posting', 'currency', 'aging', 'retried'))
);
INSERT INTO "fingerprint" VALUES('acme','posting','71469f0a0b7e06cd2b337fdf5933b2c59d2f9c13509446908824cd7d7c426c73','2026-11-21 15:01:00.000042');
INSERT INTO "fingerprint" VALUES('acme','retried','2027-02-24','2027-02-24 17:07:00.000596');
INSERT INTO "fingerprint" VALUES('acme','aging','2027-02-24, AgeFromDueDate','2027-02-24 17:07:00.000609');
CREATE TABLE flow_run (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	run_id VARCHAR(250) NOT NULL, 
	flow VARCHAR(80) NOT NULL, 
	mode VARCHAR(20) NOT NULL, 
	landed INTEGER NOT NULL, 
	checked INTEGER NOT NULL, 
	held INTEGER NOT NULL, 
	released INTEGER NOT NULL, 
	staged INTEGER NOT NULL, 
	unchanged INTEGER NOT NULL, 
	problem TEXT, 
	started_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	CONSTRAINT pk_flow_run PRIMARY KEY (id), 
	CONSTRAINT uq_flow_run_company UNIQUE (company, run_id, flow), 
	CONSTRAINT ck_flow_run_mode CHECK (mode IN ('incremental', 'complete', 'history'))
);
INSERT INTO "flow_run" VALUES(1,'acme','run 1','account_to_customer','incremental',4,4,0,0,4,0,NULL,'2026-11-21 15:01:00.000042','2026-11-21 15:01:00.000090');
INSERT INTO "flow_run" VALUES(2,'acme','run 1','product_to_item','incremental',1,1,0,0,1,0,NULL,'2026-11-21 15:01:00.000042','2026-11-21 15:01:00.000093');
INSERT INTO "flow_run" VALUES(3,'acme','run 1','opportunity_to_invoice','incremental',6,6,0,0,6,0,NULL,'2026-11-21 15:01:00.000042','2026-11-21 15:01:00.000096');
INSERT INTO "flow_run" VALUES(4,'acme','run 24','opportunity_to_sales_order','incremental',1,1,0,0,1,0,NULL,'2027-02-24 17:29:00.000760','2027-02-24 17:29:00.000789');
INSERT INTO "flow_run" VALUES(5,'acme','run 26','account_to_customer','incremental',5,5,0,0,5,0,NULL,'2027-02-24 17:31:00.000849','2027-02-24 17:31:00.000893');
INSERT INTO "flow_run" VALUES(6,'acme','run 26','opportunity_to_invoice','incremental',10,10,1,0,6,1,NULL,'2027-02-24 17:31:00.000849','2027-02-24 17:31:00.000896');
INSERT INTO "flow_run" VALUES(7,'acme','run 26','opportunity_to_sales_order','incremental',1,1,0,0,0,1,NULL,'2027-02-24 17:31:00.000849','2027-02-24 17:31:00.000899');
INSERT INTO "flow_run" VALUES(8,'acme','run 28','account_to_customer','incremental',1,1,0,0,0,0,NULL,'2027-02-24 17:48:00.001021','2027-02-24 17:48:00.001065');
INSERT INTO "flow_run" VALUES(9,'acme','run 28','opportunity_to_invoice','incremental',5,5,2,0,0,3,NULL,'2027-02-24 17:48:00.001021','2027-02-24 17:48:00.001068');
INSERT INTO "flow_run" VALUES(10,'acme','run 28','opportunity_to_sales_order','incremental',1,1,0,0,0,1,NULL,'2027-02-24 17:48:00.001021','2027-02-24 17:48:00.001071');
INSERT INTO "flow_run" VALUES(11,'acme','run 32','account_to_customer','incremental',3,3,1,0,0,1,NULL,'2027-02-24 18:07:00.001283','2027-02-24 18:07:00.001327');
INSERT INTO "flow_run" VALUES(12,'acme','run 32','opportunity_to_invoice','incremental',7,7,2,1,0,4,NULL,'2027-02-24 18:07:00.001283','2027-02-24 18:07:00.001330');
INSERT INTO "flow_run" VALUES(13,'acme','run 32','opportunity_to_sales_order','incremental',1,1,0,0,0,1,NULL,'2027-02-24 18:07:00.001283','2027-02-24 18:07:00.001333');
INSERT INTO "flow_run" VALUES(14,'acme','run 36','account_to_customer','incremental',2,2,1,0,0,0,NULL,'2027-02-24 18:11:00.001470','2027-02-24 18:11:00.001514');
INSERT INTO "flow_run" VALUES(15,'acme','run 36','opportunity_to_invoice','incremental',2,2,1,1,1,0,NULL,'2027-02-24 18:11:00.001470','2027-02-24 18:11:00.001517');
INSERT INTO "flow_run" VALUES(16,'acme','run 36','opportunity_to_sales_order','incremental',1,1,0,0,0,1,NULL,'2027-02-24 18:11:00.001470','2027-02-24 18:11:00.001520');
INSERT INTO "flow_run" VALUES(17,'acme','run 38','account_to_customer','incremental',2,2,1,0,0,0,NULL,'2027-02-24 18:13:00.001578','2027-02-24 18:13:00.001615');
INSERT INTO "flow_run" VALUES(18,'acme','run 38','opportunity_to_invoice','incremental',1,1,0,0,1,0,NULL,'2027-02-24 18:13:00.001578','2027-02-24 18:13:00.001618');
INSERT INTO "flow_run" VALUES(19,'acme','run 40','account_to_customer','incremental',2,2,1,0,0,0,NULL,'2027-02-24 18:15:00.001690','2027-02-24 18:15:00.001727');
INSERT INTO "flow_run" VALUES(20,'acme','run 40','opportunity_to_invoice','incremental',1,1,0,0,1,0,NULL,'2027-02-24 18:15:00.001690','2027-02-24 18:15:00.001730');
INSERT INTO "flow_run" VALUES(21,'acme','run 42','account_to_customer','incremental',2,2,1,0,0,0,NULL,'2027-02-24 18:17:00.001808','2027-02-24 18:17:00.001845');
INSERT INTO "flow_run" VALUES(22,'acme','run 42','opportunity_to_sales_receipt','incremental',2,2,0,0,2,0,NULL,'2027-02-24 18:17:00.001808','2027-02-24 18:17:00.001848');
INSERT INTO "flow_run" VALUES(23,'acme','run 43','account_to_customer','incremental',2,2,1,0,0,0,NULL,'2027-02-24 18:18:00.001900','2027-02-24 18:18:00.001937');
INSERT INTO "flow_run" VALUES(24,'acme','run 43','opportunity_to_invoice','incremental',1,1,0,0,1,0,NULL,'2027-02-24 18:18:00.001900','2027-02-24 18:18:00.001940');
INSERT INTO "flow_run" VALUES(25,'acme','run 45','account_to_customer','incremental',2,2,1,0,0,0,NULL,'2027-02-24 18:35:00.001986','2027-02-24 18:35:00.002001');
INSERT INTO "flow_run" VALUES(26,'acme','run 50','account_to_customer','incremental',3,3,2,0,0,0,NULL,'2027-02-24 18:40:00.002175','2027-02-24 18:40:00.002263');
INSERT INTO "flow_run" VALUES(27,'acme','run 50','opportunity_to_estimate','incremental',1,1,0,0,1,0,NULL,'2027-02-24 18:40:00.002175','2027-02-24 18:40:00.002266');
INSERT INTO "flow_run" VALUES(28,'acme','run 50','opportunity_to_invoice','incremental',9,9,2,1,0,7,NULL,'2027-02-24 18:40:00.002175','2027-02-24 18:40:00.002269');
INSERT INTO "flow_run" VALUES(29,'acme','run 50','opportunity_to_sales_order','incremental',1,1,0,0,0,1,NULL,'2027-02-24 18:40:00.002175','2027-02-24 18:40:00.002272');
INSERT INTO "flow_run" VALUES(30,'acme','run 50','opportunity_to_sales_receipt','incremental',2,2,0,0,0,2,NULL,'2027-02-24 18:40:00.002175','2027-02-24 18:40:00.002275');
INSERT INTO "flow_run" VALUES(31,'acme','run 52','account_to_customer','incremental',3,3,2,0,0,0,NULL,'2027-02-24 18:42:00.002337','2027-02-24 18:42:00.002374');
INSERT INTO "flow_run" VALUES(32,'acme','run 52','opportunity_to_invoice','incremental',1,1,0,0,1,0,NULL,'2027-02-24 18:42:00.002337','2027-02-24 18:42:00.002377');
CREATE TABLE flow_run_document (
	id INTEGER NOT NULL, 
	flow_run_id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	flow VARCHAR(80) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	reason VARCHAR(20) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	CONSTRAINT pk_flow_run_document PRIMARY KEY (id), 
	FOREIGN KEY(flow_run_id) REFERENCES flow_run (id), 
	CONSTRAINT uq_flow_run_document_flow_run_id UNIQUE (flow_run_id, record_id), 
	CONSTRAINT ck_flow_run_document_state CHECK (state IN ('chosen', 'current', 'clean', 'held', 'staged', 'flagged', 'unchanged', 'withdrawn', 'taken over', 'dropped', 'rehearsed', 'passed'))
);
INSERT INTO "flow_run_document" VALUES(12,1,'acme','account_to_customer','001Hs0000000001IAA','unfinished','staged');
INSERT INTO "flow_run_document" VALUES(13,1,'acme','account_to_customer','001Hs0000000002IAA','unfinished','staged');
INSERT INTO "flow_run_document" VALUES(14,1,'acme','account_to_customer','001Hs0000000003IAA','unfinished','staged');
INSERT INTO "flow_run_document" VALUES(15,1,'acme','account_to_customer','001Hs0000000004IAA','reads','staged');
INSERT INTO "flow_run_document" VALUES(16,2,'acme','product_to_item','01tHs0000000001IAA','unfinished','staged');
INSERT INTO "flow_run_document" VALUES(17,3,'acme','opportunity_to_invoice','006Hs0000000001IAA','unfinished','staged');
INSERT INTO "flow_run_document" VALUES(18,3,'acme','opportunity_to_invoice','006Hs0000000002IAA','unfinished','staged');
INSERT INTO "flow_run_document" VALUES(19,3,'acme','opportunity_to_invoice','006Hs0000000003IAA','unfinished','staged');
INSERT INTO "flow_run_document" VALUES(20,3,'acme','opportunity_to_invoice','006Hs0000000004IAA','unfinished','staged');
INSERT INTO "flow_run_document" VALUES(21,3,'acme','opportunity_to_invoice','006Hs0000000005IAA','unfinished','staged');
INSERT INTO "flow_run_document" VALUES(22,3,'acme','opportunity_to_invoice','006Hs0000000006IAA','unfinished','staged');
INSERT INTO "flow_run_document" VALUES(23,4,'acme','opportunity_to_sales_order','006Hs0000000007IAA','landed','staged');
INSERT INTO "flow_run_document" VALUES(24,5,'acme','account_to_customer','001Hs0000000004IAA','reads','staged');
INSERT INTO "flow_run_document" VALUES(25,5,'acme','account_to_customer','001Hs0000000001IAA','landed','staged');
INSERT INTO "flow_run_document" VALUES(26,5,'acme','account_to_customer','001Hs0000000005IAA','landed','staged');
INSERT INTO "flow_run_document" VALUES(27,5,'acme','account_to_customer','001Hs0000000006IAA','landed','staged');
INSERT INTO "flow_run_document" VALUES(28,5,'acme','account_to_customer','001Hs0000000007IAA','landed','staged');
INSERT INTO "flow_run_document" VALUES(29,6,'acme','opportunity_to_invoice','006Hs0000000002IAA','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(30,6,'acme','opportunity_to_invoice','006Hs0000000003IAA','landed','flagged');
INSERT INTO "flow_run_document" VALUES(31,6,'acme','opportunity_to_invoice','006Hs0000000008IAA','landed','staged');
INSERT INTO "flow_run_document" VALUES(32,6,'acme','opportunity_to_invoice','006Hs0000000009IAA','landed','staged');
INSERT INTO "flow_run_document" VALUES(33,6,'acme','opportunity_to_invoice','006Hs000000000AIAQ','landed','staged');
INSERT INTO "flow_run_document" VALUES(34,6,'acme','opportunity_to_invoice','006Hs000000000BIAQ','landed','staged');
INSERT INTO "flow_run_document" VALUES(35,6,'acme','opportunity_to_invoice','006Hs000000000CIAQ','landed','staged');
INSERT INTO "flow_run_document" VALUES(36,6,'acme','opportunity_to_invoice','006Hs0000000004IAA','withdrawn','withdrawn');
INSERT INTO "flow_run_document" VALUES(37,6,'acme','opportunity_to_invoice','006Hs0000000007IAA','landed','staged');
INSERT INTO "flow_run_document" VALUES(38,6,'acme','opportunity_to_invoice','006Hs000000000DIAQ','landed','held');
INSERT INTO "flow_run_document" VALUES(39,7,'acme','opportunity_to_sales_order','006Hs0000000007IAA','withdrawn','unchanged');
INSERT INTO "flow_run_document" VALUES(40,8,'acme','account_to_customer','001Hs0000000001IAA','landed','taken over');
INSERT INTO "flow_run_document" VALUES(41,9,'acme','opportunity_to_invoice','006Hs0000000002IAA','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(42,9,'acme','opportunity_to_invoice','006Hs000000000BIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(43,9,'acme','opportunity_to_invoice','006Hs000000000CIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(44,9,'acme','opportunity_to_invoice','006Hs000000000DIAQ','reads','held');
INSERT INTO "flow_run_document" VALUES(45,9,'acme','opportunity_to_invoice','006Hs0000000007IAA','landed','held');
INSERT INTO "flow_run_document" VALUES(46,10,'acme','opportunity_to_sales_order','006Hs0000000007IAA','withdrawn','unchanged');
INSERT INTO "flow_run_document" VALUES(47,11,'acme','account_to_customer','001Hs0000000001IAA','landed','taken over');
INSERT INTO "flow_run_document" VALUES(48,11,'acme','account_to_customer','001Hs0000000002IAA','landed','unchanged');
INSERT INTO "flow_run_document" VALUES(49,11,'acme','account_to_customer','001Hs000000000AIAQ','landed','held');
INSERT INTO "flow_run_document" VALUES(50,12,'acme','opportunity_to_invoice','006Hs0000000002IAA','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(51,12,'acme','opportunity_to_invoice','006Hs0000000003IAA','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(52,12,'acme','opportunity_to_invoice','006Hs0000000004IAA','withdrawn','withdrawn');
INSERT INTO "flow_run_document" VALUES(53,12,'acme','opportunity_to_invoice','006Hs0000000007IAA','landed','held');
INSERT INTO "flow_run_document" VALUES(54,12,'acme','opportunity_to_invoice','006Hs000000000BIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(55,12,'acme','opportunity_to_invoice','006Hs000000000CIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(56,12,'acme','opportunity_to_invoice','006Hs000000000DIAQ','reads','held');
INSERT INTO "flow_run_document" VALUES(57,13,'acme','opportunity_to_sales_order','006Hs0000000007IAA','withdrawn','unchanged');
INSERT INTO "flow_run_document" VALUES(58,14,'acme','account_to_customer','001Hs0000000001IAA','unfinished','taken over');
INSERT INTO "flow_run_document" VALUES(59,14,'acme','account_to_customer','001Hs000000000AIAQ','compared','held');
INSERT INTO "flow_run_document" VALUES(60,15,'acme','opportunity_to_invoice','006Hs000000000EIAQ','landed','staged');
INSERT INTO "flow_run_document" VALUES(61,15,'acme','opportunity_to_invoice','006Hs0000000007IAA','landed','held');
INSERT INTO "flow_run_document" VALUES(62,16,'acme','opportunity_to_sales_order','006Hs0000000007IAA','withdrawn','unchanged');
INSERT INTO "flow_run_document" VALUES(63,17,'acme','account_to_customer','001Hs0000000001IAA','unfinished','taken over');
INSERT INTO "flow_run_document" VALUES(64,17,'acme','account_to_customer','001Hs000000000AIAQ','compared','held');
INSERT INTO "flow_run_document" VALUES(65,18,'acme','opportunity_to_invoice','006Hs000000000FIAQ','landed','staged');
INSERT INTO "flow_run_document" VALUES(66,19,'acme','account_to_customer','001Hs0000000001IAA','unfinished','taken over');
INSERT INTO "flow_run_document" VALUES(67,19,'acme','account_to_customer','001Hs000000000AIAQ','compared','held');
INSERT INTO "flow_run_document" VALUES(68,20,'acme','opportunity_to_invoice','006Hs000000000GIAQ','landed','staged');
INSERT INTO "flow_run_document" VALUES(69,21,'acme','account_to_customer','001Hs0000000001IAA','unfinished','taken over');
INSERT INTO "flow_run_document" VALUES(70,21,'acme','account_to_customer','001Hs000000000AIAQ','compared','held');
INSERT INTO "flow_run_document" VALUES(71,22,'acme','opportunity_to_sales_receipt','006Hs000000000HIAQ','landed','staged');
INSERT INTO "flow_run_document" VALUES(72,22,'acme','opportunity_to_sales_receipt','006Hs000000000IIAQ','landed','staged');
INSERT INTO "flow_run_document" VALUES(73,23,'acme','account_to_customer','001Hs0000000001IAA','unfinished','taken over');
INSERT INTO "flow_run_document" VALUES(74,23,'acme','account_to_customer','001Hs000000000AIAQ','compared','held');
INSERT INTO "flow_run_document" VALUES(75,24,'acme','opportunity_to_invoice','006Hs000000000JIAQ','landed','staged');
INSERT INTO "flow_run_document" VALUES(76,25,'acme','account_to_customer','001Hs0000000001IAA','unfinished','taken over');
INSERT INTO "flow_run_document" VALUES(77,25,'acme','account_to_customer','001Hs000000000AIAQ','compared','held');
INSERT INTO "flow_run_document" VALUES(78,26,'acme','account_to_customer','001Hs0000000001IAA','landed','taken over');
INSERT INTO "flow_run_document" VALUES(79,26,'acme','account_to_customer','001Hs000000000BIAQ','landed','held');
INSERT INTO "flow_run_document" VALUES(80,26,'acme','account_to_customer','001Hs000000000AIAQ','compared','held');
INSERT INTO "flow_run_document" VALUES(81,27,'acme','opportunity_to_estimate','006Hs000000000KIAQ','landed','staged');
INSERT INTO "flow_run_document" VALUES(82,28,'acme','opportunity_to_invoice','006Hs0000000002IAA','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(83,28,'acme','opportunity_to_invoice','006Hs000000000BIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(84,28,'acme','opportunity_to_invoice','006Hs000000000CIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(85,28,'acme','opportunity_to_invoice','006Hs000000000DIAQ','reads','held');
INSERT INTO "flow_run_document" VALUES(86,28,'acme','opportunity_to_invoice','006Hs000000000EIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(87,28,'acme','opportunity_to_invoice','006Hs000000000FIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(88,28,'acme','opportunity_to_invoice','006Hs000000000GIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(89,28,'acme','opportunity_to_invoice','006Hs000000000JIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(90,28,'acme','opportunity_to_invoice','006Hs0000000007IAA','landed','held');
INSERT INTO "flow_run_document" VALUES(91,29,'acme','opportunity_to_sales_order','006Hs0000000007IAA','withdrawn','unchanged');
INSERT INTO "flow_run_document" VALUES(92,30,'acme','opportunity_to_sales_receipt','006Hs000000000HIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(93,30,'acme','opportunity_to_sales_receipt','006Hs000000000IIAQ','reads','unchanged');
INSERT INTO "flow_run_document" VALUES(94,31,'acme','account_to_customer','001Hs0000000001IAA','unfinished','clean');
INSERT INTO "flow_run_document" VALUES(95,31,'acme','account_to_customer','001Hs000000000AIAQ','compared','held');
INSERT INTO "flow_run_document" VALUES(96,31,'acme','account_to_customer','001Hs000000000BIAQ','compared','held');
INSERT INTO "flow_run_document" VALUES(97,32,'acme','opportunity_to_invoice','006Hs000000000LIAQ','landed','staged');
CREATE TABLE interval (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	direction VARCHAR(16) NOT NULL, 
	object VARCHAR(80) NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	dry_run BOOLEAN NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	found INTEGER NOT NULL, 
	new INTEGER NOT NULL, 
	changed INTEGER NOT NULL, 
	unchanged INTEGER NOT NULL, 
	held INTEGER NOT NULL, 
	written INTEGER NOT NULL, 
	refused INTEGER NOT NULL, 
	before_cutover INTEGER NOT NULL, 
	also_before_cutover BOOLEAN NOT NULL, 
	problem TEXT, 
	run_id VARCHAR(250) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	done_at DATETIME, 
	CONSTRAINT pk_interval PRIMARY KEY (id), 
	CONSTRAINT uq_interval_company UNIQUE (company, direction, object, first_day, last_day, dry_run), 
	CONSTRAINT ck_interval_direction CHECK (direction IN ('to_salesforce', 'to_quickbooks')), 
	CONSTRAINT ck_interval_state CHECK (state IN ('asked', 'reading', 'done'))
);
INSERT INTO "interval" VALUES(1,'acme','to_salesforce','Invoice','2026-09-01','2026-09-30',1,'done',9,3,0,6,0,0,0,0,0,NULL,'migrate','2027-02-24 18:19:00.001959','2027-02-24 18:36:00.002027');
CREATE TABLE lane (
	dag VARCHAR(80) NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	run_id VARCHAR(250), 
	claimed_at DATETIME NOT NULL, is_asked BOOLEAN, next_run_id VARCHAR(250), next_at DATETIME, 
	CONSTRAINT pk_lane PRIMARY KEY (dag, company)
);
INSERT INTO "lane" VALUES('salesforce_to_quickbooks','acme','scheduled','2027-02-24 18:41:00.002307',0,NULL,NULL);
CREATE TABLE link (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	qb_id VARCHAR(36) NOT NULL, 
	flow VARCHAR(80) NOT NULL, 
	salesforce_id VARCHAR(18) NOT NULL, 
	part VARCHAR(40) NOT NULL, 
	generation INTEGER NOT NULL, 
	writes BOOLEAN NOT NULL, 
	deal VARCHAR(36) NOT NULL, 
	is_list BOOLEAN NOT NULL, 
	edit_sequence VARCHAR(16), 
	number VARCHAR(250), 
	idempotency_key VARCHAR(38), 
	sync_state VARCHAR(16) NOT NULL, 
	applied_hash VARCHAR(64), 
	last_synced TEXT, 
	kept TEXT NOT NULL, 
	snapshot TEXT NOT NULL, 
	origin VARCHAR(12) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	gone VARCHAR(10), 
	let_go_at DATETIME, 
	linked_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT ck_link_hash CHECK ((sync_state = 'synced') = (applied_hash IS NOT NULL)), 
	CONSTRAINT ck_link_id CHECK (qb_id <> ''), 
	CONSTRAINT ck_link_sync_state CHECK (sync_state IN ('meeting', 'unread', 'synced', 'to send', 'take over')), 
	CONSTRAINT ck_link_origin CHECK (origin IN ('posted', 'found', 'returned', 'bound')), 
	CONSTRAINT ck_link_state CHECK (state IN ('active', 'deleted', 'retired')), 
	CONSTRAINT ck_link_gone CHECK (gone IN ('told', 'cleared', 'ignored', 'lost'))
);
INSERT INTO "link" VALUES(1,'acme','Customer','80000001-1795273260','account_to_customer','001Hs0000000001IAA','',1,1,'001Hs0000000001IAA',1,'1803490200','Ash','{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}','to send',NULL,'<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Ash</Name><IsActive>true</IsActive><CompanyName>Ash</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}</ExternalGUID></CustomerAdd></CustomerAddRq>','{}','{"ListID": "80000001-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "Name": "Ash", "FullName": "Ash", "IsActive": "true", "Sublevel": "0", "CompanyName": "Ash", "BillAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "BillAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "ShipAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "ShipAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "Phone": "555-0100", "Balance": "0.00", "TotalBalance": "0.00", "JobStatus": "None", "PreferredDeliveryMethod": "None", "ExternalGUID": "{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}"}','posted','active',NULL,NULL,'2026-11-21 15:01:00.000110','2027-02-24 18:38:00.002079');
INSERT INTO "link" VALUES(2,'acme','Customer','80000002-1795273260','account_to_customer','001Hs0000000002IAA','',1,1,'001Hs0000000002IAA',1,'1803490200','Birch','{035d0551-90ca-5295-b780-2447f75efc3a}','synced','0bda8367ec3888f0a45c16406006309b','<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Birch</Name><IsActive>true</IsActive><CompanyName>Birch</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{035d0551-90ca-5295-b780-2447f75efc3a}</ExternalGUID></CustomerAdd></CustomerAddRq>','{}','{"ListID": "80000002-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "Name": "Birch", "FullName": "Birch", "IsActive": "true", "Sublevel": "0", "CompanyName": "Birch", "BillAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "BillAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "ShipAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "ShipAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "Phone": "555-0100", "Balance": "0.00", "TotalBalance": "0.00", "JobStatus": "None", "PreferredDeliveryMethod": "None", "ExternalGUID": "{035d0551-90ca-5295-b780-2447f75efc3a}"}','posted','active',NULL,NULL,'2026-11-21 15:01:00.000110','2027-02-24 18:07:00.001326');
INSERT INTO "link" VALUES(3,'acme','Customer','80000003-1795273260','account_to_customer','001Hs0000000003IAA','',1,1,'001Hs0000000003IAA',1,'1795273260','Cedar','{5635755f-de2e-54a8-9eb2-051bee00fcaf}','synced','3647a104c7633021813a395522edffb5','<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Cedar</Name><IsActive>true</IsActive><CompanyName>Cedar</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{5635755f-de2e-54a8-9eb2-051bee00fcaf}</ExternalGUID></CustomerAdd></CustomerAddRq>','{}','{"ListID": "80000003-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "Name": "Cedar", "FullName": "Cedar", "IsActive": "true", "Sublevel": "0", "CompanyName": "Cedar", "BillAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "BillAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "ShipAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "ShipAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "Phone": "555-0100", "Balance": "0.00", "TotalBalance": "0.00", "JobStatus": "None", "PreferredDeliveryMethod": "None", "ExternalGUID": "{5635755f-de2e-54a8-9eb2-051bee00fcaf}"}','posted','deleted','told',NULL,'2026-11-21 15:01:00.000110','2027-02-24 17:51:00.001205');
INSERT INTO "link" VALUES(4,'acme','Customer','80000004-1795273260','account_to_customer','001Hs0000000004IAA','',1,1,'001Hs0000000004IAA',1,'1803490260','Elm','{6d5899ba-08f6-5ced-a24a-803ca1d635d7}','synced','5fc282854f6777c9719646bcde83f3d9','<CustomerModRq requestID="{{request_id}}"><CustomerMod><ListID>{{id}}</ListID><EditSequence>{{edit_sequence}}</EditSequence><Name>Elm</Name><CompanyName>Elm</CompanyName><BillAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><Fax></Fax><AccountNumber></AccountNumber></CustomerMod></CustomerModRq>','{}','{"ListID": "80000004-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2027-02-24T12:31:00-05:00", "EditSequence": "1803490260", "Name": "Elm", "FullName": "Elm", "IsActive": "true", "Sublevel": "0", "CompanyName": "Elm", "FirstName": "Ann", "LastName": "Lee", "BillAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "BillAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "ShipAddress": {"Addr1": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}, "ShipAddressBlock": {"Addr1": "1 Main St", "Addr2": "Springfield, IL 62701", "Addr3": "USA"}, "Phone": "555-0100", "Balance": "0.00", "TotalBalance": "0.00", "JobStatus": "None", "PreferredDeliveryMethod": "None", "ExternalGUID": "{6d5899ba-08f6-5ced-a24a-803ca1d635d7}"}','posted','active',NULL,NULL,'2026-11-21 15:01:00.000110','2027-02-24 17:31:00.000917');
INSERT INTO "link" VALUES(5,'acme','ItemService','80000003-1795273260','product_to_item','01tHs0000000001IAA','',1,1,'01tHs0000000001IAA',1,'1795273260','SV','{156f5499-75fc-5514-8bf1-6758855f17cb}','synced','0445daa6367ec88c36d8f4e5842909e9','<ItemServiceAddRq requestID="{{request_id}}"><ItemServiceAdd><Name>SV</Name><IsActive>true</IsActive><SalesOrPurchase><Desc>SV</Desc><Price>10</Price><AccountRef><FullName>Sales</FullName></AccountRef></SalesOrPurchase><ExternalGUID>{156f5499-75fc-5514-8bf1-6758855f17cb}</ExternalGUID></ItemServiceAdd></ItemServiceAddRq>','{}','{"ListID": "80000003-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "Name": "SV", "FullName": "SV", "IsActive": "true", "Sublevel": "0", "SalesOrPurchase": {"Desc": "SV", "Price": "10.00", "AccountRef": {"ListID": "80000008-1795273200", "FullName": "Sales"}}, "ExternalGUID": "{156f5499-75fc-5514-8bf1-6758855f17cb}"}','posted','active',NULL,NULL,'2026-11-21 15:01:00.000110','2026-11-21 15:01:00.000110');
INSERT INTO "link" VALUES(6,'acme','Invoice','1-1795273260','opportunity_to_invoice','006Hs0000000001IAA','',1,1,'006Hs0000000001IAA',0,'1795273260','1','{60ce110e-a9a2-5eab-a9b3-3879652ec06f}','synced','79e100e02e907a2792d732a6599660d8','<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bench</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','{}','{"TxnID": "1-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "1", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "1", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Bench", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{60ce110e-a9a2-5eab-a9b3-3879652ec06f}"}','posted','active',NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:01:00.000112');
INSERT INTO "link" VALUES(7,'acme','Invoice','3-1795273260','opportunity_to_invoice','006Hs0000000002IAA','',1,1,'006Hs0000000002IAA',0,'1795273260','2','{b78d2d0b-37d9-55c3-ac7c-129ba062b169}','synced','fd19c186d1085ced1829107f6b82bd80','<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Lamp</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{b78d2d0b-37d9-55c3-ac7c-129ba062b169}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','{}','{"TxnID": "3-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "2", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "2", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Lamp", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{b78d2d0b-37d9-55c3-ac7c-129ba062b169}"}','posted','active',NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:01:00.000112');
INSERT INTO "link" VALUES(8,'acme','Invoice','5-1795273260','opportunity_to_invoice','006Hs0000000003IAA','',1,1,'006Hs0000000003IAA',0,'1795273260','3','{61d679a8-4f1f-5c25-8f80-c9057174a624}','synced','48e1354206a19125de089236af2ef8af','<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chair</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{61d679a8-4f1f-5c25-8f80-c9057174a624}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','{}','{"TxnID": "5-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "3", "CustomerRef": {"ListID": "80000002-1795273260", "FullName": "Birch"}, "TxnDate": "2026-09-04", "RefNumber": "3", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Chair", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{61d679a8-4f1f-5c25-8f80-c9057174a624}"}','posted','active',NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:01:00.000112');
INSERT INTO "link" VALUES(9,'acme','Invoice','7-1795273260','opportunity_to_invoice','006Hs0000000004IAA','',1,1,'006Hs0000000004IAA',0,'1795273260','4','{115a4f3d-0154-51f5-83bd-99f94c78cf1e}','synced','9b98ceb4a2d4a6a6f0c94af7fac3fa16','<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Desk</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{115a4f3d-0154-51f5-83bd-99f94c78cf1e}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','{}','{"TxnID": "7-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "4", "CustomerRef": {"ListID": "80000002-1795273260", "FullName": "Birch"}, "TxnDate": "2026-09-04", "RefNumber": "4", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Desk", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{115a4f3d-0154-51f5-83bd-99f94c78cf1e}"}','posted','active',NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:01:00.000112');
INSERT INTO "link" VALUES(10,'acme','Invoice','9-1795273260','opportunity_to_invoice','006Hs0000000005IAA','',1,1,'006Hs0000000005IAA',0,'1795273260','5','{a9f056fb-4403-5786-9102-063766474d72}','synced','2dd6a245d23ee67316731fb78159a385','<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000003IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Stool</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{a9f056fb-4403-5786-9102-063766474d72}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','{}','{"TxnID": "9-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "5", "CustomerRef": {"ListID": "80000003-1795273260", "FullName": "Cedar"}, "TxnDate": "2026-09-04", "RefNumber": "5", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Stool", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{a9f056fb-4403-5786-9102-063766474d72}"}','posted','active',NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:01:00.000112');
INSERT INTO "link" VALUES(11,'acme','Invoice','B-1795273260','opportunity_to_invoice','006Hs0000000006IAA','',1,1,'006Hs0000000006IAA',0,'1795273260','6','{5d3dd46b-a399-5603-9f4a-bb346b57867f}','synced','f7ef73b346da433b2d26ae46279ddf11','<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000004IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Shelf</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{5d3dd46b-a399-5603-9f4a-bb346b57867f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','{}','{"TxnID": "B-1795273260", "TimeCreated": "2026-11-21T10:01:00-05:00", "TimeModified": "2026-11-21T10:01:00-05:00", "EditSequence": "1795273260", "TxnNumber": "6", "CustomerRef": {"ListID": "80000004-1795273260", "FullName": "Elm"}, "TxnDate": "2026-09-04", "RefNumber": "6", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Shelf", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{5d3dd46b-a399-5603-9f4a-bb346b57867f}"}','posted','active',NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:01:00.000112');
INSERT INTO "link" VALUES(12,'acme','SalesOrder','E-1803490140','opportunity_to_sales_order','006Hs0000000007IAA','',1,1,'006Hs0000000007IAA',0,'1803490140','1','{111fa63a-f75c-58ac-8b6e-5c4a30cec068}','synced','ee91530eb60c9dc8e01f6f95d45cd3ad','<SalesOrderAddRq requestID="{{request_id}}"><SalesOrderAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Memo>Table</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{111fa63a-f75c-58ac-8b6e-5c4a30cec068}</ExternalGUID><SalesOrderLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesOrderLineAdd></SalesOrderAdd></SalesOrderAddRq>','{}','{"TxnID": "E-1803490140", "TimeCreated": "2027-02-24T12:29:00-05:00", "TimeModified": "2027-02-24T12:29:00-05:00", "EditSequence": "1803490140", "TxnNumber": "8", "CustomerRef": {"ListID": "80000002-1795273260", "FullName": "Birch"}, "TxnDate": "2026-09-04", "RefNumber": "1", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "TotalAmount": "100.00", "IsManuallyClosed": "false", "IsFullyInvoiced": "false", "Memo": "Table", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{111fa63a-f75c-58ac-8b6e-5c4a30cec068}"}','posted','active',NULL,NULL,'2027-02-24 17:29:00.000799','2027-02-24 17:29:00.000799');
INSERT INTO "link" VALUES(13,'acme','Invoice','12-1803490260','opportunity_to_invoice','006Hs000000000BIAQ','',1,1,'006Hs000000000BIAQ',0,'1803490260','F-2','{4ab55130-ba3e-5e9f-9d95-acab04058997}','synced','ad004c3716db2d804c5a8c8e03c6994b','<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Hutch</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','{}','{"TxnID": "12-1803490260", "TimeCreated": "2027-02-24T12:31:00-05:00", "TimeModified": "2027-02-24T12:31:00-05:00", "EditSequence": "1803490260", "TxnNumber": "10", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "F-2", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Hutch", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{4ab55130-ba3e-5e9f-9d95-acab04058997}"}','posted','active',NULL,NULL,'2027-02-24 17:31:00.000933','2027-02-24 17:31:00.000933');
INSERT INTO "link" VALUES(14,'acme','Customer','80000008-1803490200','account_to_customer','001Hs000000000AIAQ','',1,1,'001Hs000000000AIAQ',1,'1803490201',NULL,NULL,'unread',NULL,NULL,'{}','{}','returned','active',NULL,NULL,'2027-02-24 17:51:00.001188','2027-02-24 17:51:00.001188');
INSERT INTO "link" VALUES(15,'acme','Invoice','14-1803492660','opportunity_to_invoice','006Hs000000000EIAQ','',1,1,'006Hs000000000EIAQ',0,'1803492660','F-3','{e02721ef-af9f-57f8-afa7-3223abdd5b85}','synced','6b28901793521ace94c3d0a5d443981a','<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Door</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','{}','{"TxnID": "14-1803492660", "TimeCreated": "2027-02-24T13:11:00-05:00", "TimeModified": "2027-02-24T13:11:00-05:00", "EditSequence": "1803492660", "TxnNumber": "11", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "F-3", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "99.95", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "99.95", "Memo": "Door", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{e02721ef-af9f-57f8-afa7-3223abdd5b85}"}','posted','active',NULL,NULL,'2027-02-24 18:11:00.001532','2027-02-24 18:11:00.001532');
INSERT INTO "link" VALUES(16,'acme','Invoice','16-1803492780','opportunity_to_invoice','006Hs000000000FIAQ','',1,1,'006Hs000000000FIAQ',0,'1803492780','F-4','{440950c1-93c7-5cbc-b56b-b46f46257761}','synced','80f6f2d993069690cb72cbfec72c0f6c','<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Gate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','{}','{"TxnID": "16-1803492780", "TimeCreated": "2027-02-24T13:13:00-05:00", "TimeModified": "2027-02-24T13:13:00-05:00", "EditSequence": "1803492780", "TxnNumber": "12", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "F-4", "IsPending": "false", "IsFinanceCharge": "false", "DueDate": "2026-09-04", "ShipDate": "2026-09-04", "Subtotal": "100.00", "SalesTaxPercentage": "0.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "Memo": "Gate", "IsPaid": "false", "IsToBePrinted": "false", "IsToBeEmailed": "false", "ExternalGUID": "{440950c1-93c7-5cbc-b56b-b46f46257761}"}','posted','active',NULL,NULL,'2027-02-24 18:13:00.001643','2027-02-24 18:13:00.001643');
INSERT INTO "link" VALUES(17,'acme','Customer','80000009-1803493140','account_to_customer','001Hs000000000BIAQ','',1,1,'001Hs000000000BIAQ',1,'1803493140',NULL,'{bdeb46c4-6123-5d10-9907-d62cd74006c4}','unread',NULL,NULL,'{}','{}','returned','active',NULL,NULL,'2027-02-24 18:38:00.002089','2027-02-24 18:38:00.002089');
CREATE TABLE link_line (
	link_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	source_line VARCHAR(36) NOT NULL, 
	line_id VARCHAR(36), 
	sent TEXT NOT NULL, 
	seen TEXT, 
	CONSTRAINT pk_link_line PRIMARY KEY (link_id, position), 
	FOREIGN KEY(link_id) REFERENCES link (id) ON DELETE CASCADE
);
INSERT INTO "link_line" VALUES(6,1,'00kHs0000000001IAA','2-1795273260','{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}','{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"2-1795273260"}');
INSERT INTO "link_line" VALUES(7,1,'00kHs0000000002IAA','4-1795273260','{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}','{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"4-1795273260"}');
INSERT INTO "link_line" VALUES(8,1,'00kHs0000000003IAA','6-1795273260','{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}','{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"6-1795273260"}');
INSERT INTO "link_line" VALUES(9,1,'00kHs0000000004IAA','8-1795273260','{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}','{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"8-1795273260"}');
INSERT INTO "link_line" VALUES(10,1,'00kHs0000000005IAA','A-1795273260','{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}','{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"A-1795273260"}');
INSERT INTO "link_line" VALUES(11,1,'00kHs0000000006IAA','C-1795273260','{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}','{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"C-1795273260"}');
INSERT INTO "link_line" VALUES(12,1,'00kHs0000000007IAA','F-1803490140','{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}','{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"F-1803490140"}');
INSERT INTO "link_line" VALUES(13,1,'00kHs000000000BIAQ','13-1803490260','{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}','{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"13-1803490260"}');
INSERT INTO "link_line" VALUES(15,1,'00kHs000000000DIAQ','15-1803492660','{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}','{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"15-1803492660"}');
INSERT INTO "link_line" VALUES(16,1,'00kHs000000000EIAQ','17-1803492780','{"Amount":"100.00","Desc":"SV","ItemRef":{"ListID":"{{id:product_to_item:01tHs0000000001IAA}}"},"Quantity":"1"}','{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"17-1803492780"}');
CREATE TABLE message_set (
	id VARCHAR(23) NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	session_id INTEGER NOT NULL, 
	purpose VARCHAR(12) NOT NULL, 
	document TEXT NOT NULL, 
	context TEXT NOT NULL, 
	members INTEGER NOT NULL, 
	raw_answer TEXT, 
	state VARCHAR(10) NOT NULL, 
	outcome VARCHAR(40), 
	served_at DATETIME NOT NULL, 
	settled_at DATETIME, 
	CONSTRAINT pk_message_set PRIMARY KEY (id), 
	CONSTRAINT ck_message_set_purpose CHECK (purpose IN ('write', 'identify', 'canary', 'deleted', 'bound', 'reread', 'status', 'look', 'refresh', 'read', 'filler')), 
	CONSTRAINT ck_message_set_state CHECK (state IN ('served', 'unknown', 'settled'))
);
INSERT INTO "message_set" VALUES('00000000000000000004','acme',1,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000004" onError="continueOnError"><CustomerAddRq requestID="00000000000000000004.1"><CustomerAdd><Name>Ash</Name><IsActive>true</IsActive><CompanyName>Ash</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}</ExternalGUID></CustomerAdd></CustomerAddRq><CustomerAddRq requestID="00000000000000000004.2"><CustomerAdd><Name>Birch</Name><IsActive>true</IsActive><CompanyName>Birch</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{035d0551-90ca-5295-b780-2447f75efc3a}</ExternalGUID></CustomerAdd></CustomerAddRq><CustomerAddRq requestID="00000000000000000004.3"><CustomerAdd><Name>Cedar</Name><IsActive>true</IsActive><CompanyName>Cedar</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{5635755f-de2e-54a8-9eb2-051bee00fcaf}</ExternalGUID></CustomerAdd></CustomerAddRq><CustomerAddRq requestID="00000000000000000004.4"><CustomerAdd><Name>Elm</Name><IsActive>true</IsActive><CompanyName>Elm</CompanyName><FirstName>Ann</FirstName><LastName>Lee</LastName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{6d5899ba-08f6-5ced-a24a-803ca1d635d7}</ExternalGUID></CustomerAdd></CustomerAddRq><ItemServiceAddRq requestID="00000000000000000004.5"><ItemServiceAdd><Name>SV</Name><IsActive>true</IsActive><SalesOrPurchase><Desc>SV</Desc><Price>10</Price><AccountRef><FullName>Sales</FullName></AccountRef></SalesOrPurchase><ExternalGUID>{156f5499-75fc-5514-8bf1-6758855f17cb}</ExternalGUID></ItemServiceAdd></ItemServiceAddRq></QBXMLMsgsRq></QBXML>','{"members":[1,2,3,4,5]}',5,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000004" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000004.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000001-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<Name>Ash</Name>
<FullName>Ash</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<CompanyName>Ash</CompanyName>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<Phone>555-0100</Phone>
<Balance>0.00</Balance>
<TotalBalance>0.00</TotalBalance>
<JobStatus>None</JobStatus>
<PreferredDeliveryMethod>None</PreferredDeliveryMethod>
<ExternalGUID>{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}</ExternalGUID>
</CustomerRet>
</CustomerAddRs>
<CustomerAddRs requestID="00000000000000000004.2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000002-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<Name>Birch</Name>
<FullName>Birch</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<CompanyName>Birch</CompanyName>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<Phone>555-0100</Phone>
<Balance>0.00</Balance>
<TotalBalance>0.00</TotalBalance>
<JobStatus>None</JobStatus>
<PreferredDeliveryMethod>None</PreferredDeliveryMethod>
<ExternalGUID>{035d0551-90ca-5295-b780-2447f75efc3a}</ExternalGUID>
</CustomerRet>
</CustomerAddRs>
<CustomerAddRs requestID="00000000000000000004.3" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000003-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<Name>Cedar</Name>
<FullName>Cedar</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<CompanyName>Cedar</CompanyName>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<Phone>555-0100</Phone>
<Balance>0.00</Balance>
<TotalBalance>0.00</TotalBalance>
<JobStatus>None</JobStatus>
<PreferredDeliveryMethod>None</PreferredDeliveryMethod>
<ExternalGUID>{5635755f-de2e-54a8-9eb2-051bee00fcaf}</ExternalGUID>
</CustomerRet>
</CustomerAddRs>
<CustomerAddRs requestID="00000000000000000004.4" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000004-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<Name>Elm</Name>
<FullName>Elm</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<CompanyName>Elm</CompanyName>
<FirstName>Ann</FirstName>
<LastName>Lee</LastName>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<Phone>555-0100</Phone>
<Balance>0.00</Balance>
<TotalBalance>0.00</TotalBalance>
<JobStatus>None</JobStatus>
<PreferredDeliveryMethod>None</PreferredDeliveryMethod>
<ExternalGUID>{6d5899ba-08f6-5ced-a24a-803ca1d635d7}</ExternalGUID>
</CustomerRet>
</CustomerAddRs>
<ItemServiceAddRs requestID="00000000000000000004.5" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<ItemServiceRet>
<ListID>80000003-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<Name>SV</Name>
<FullName>SV</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<SalesOrPurchase>
<Desc>SV</Desc>
<Price>10.00</Price>
<AccountRef>
<ListID>80000008-1795273200</ListID>
<FullName>Sales</FullName>
</AccountRef>
</SalesOrPurchase>
<ExternalGUID>{156f5499-75fc-5514-8bf1-6758855f17cb}</ExternalGUID>
</ItemServiceRet>
</ItemServiceAddRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2026-11-21 15:01:00.000109','2026-11-21 15:01:00.000110');
INSERT INTO "message_set" VALUES('00000000000000000005','acme',1,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000005" onError="continueOnError"><InvoiceAddRq requestID="00000000000000000005.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bench</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq><InvoiceAddRq requestID="00000000000000000005.2"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Lamp</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{b78d2d0b-37d9-55c3-ac7c-129ba062b169}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq><InvoiceAddRq requestID="00000000000000000005.3"><InvoiceAdd><CustomerRef><ListID>80000002-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chair</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{61d679a8-4f1f-5c25-8f80-c9057174a624}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq><InvoiceAddRq requestID="00000000000000000005.4"><InvoiceAdd><CustomerRef><ListID>80000002-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Desk</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{115a4f3d-0154-51f5-83bd-99f94c78cf1e}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq><InvoiceAddRq requestID="00000000000000000005.5"><InvoiceAdd><CustomerRef><ListID>80000003-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Stool</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{a9f056fb-4403-5786-9102-063766474d72}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq><InvoiceAddRq requestID="00000000000000000005.6"><InvoiceAdd><CustomerRef><ListID>80000004-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Shelf</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{5d3dd46b-a399-5603-9f4a-bb346b57867f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>','{"members":[6,7,8,9,10,11]}',6,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000005" messageSetStatusCode="0">
<InvoiceAddRs requestID="00000000000000000005.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>1-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>1</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>1</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Bench</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>2-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
<InvoiceAddRs requestID="00000000000000000005.2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>3-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>2</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>2</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Lamp</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{b78d2d0b-37d9-55c3-ac7c-129ba062b169}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>4-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
<InvoiceAddRs requestID="00000000000000000005.3" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>5-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>3</TxnNumber>
<CustomerRef>
<ListID>80000002-1795273260</ListID>
<FullName>Birch</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>3</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Chair</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{61d679a8-4f1f-5c25-8f80-c9057174a624}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>6-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
<InvoiceAddRs requestID="00000000000000000005.4" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>7-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>4</TxnNumber>
<CustomerRef>
<ListID>80000002-1795273260</ListID>
<FullName>Birch</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>4</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Desk</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{115a4f3d-0154-51f5-83bd-99f94c78cf1e}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>8-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
<InvoiceAddRs requestID="00000000000000000005.5" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>9-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>5</TxnNumber>
<CustomerRef>
<ListID>80000003-1795273260</ListID>
<FullName>Cedar</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>5</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Stool</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{a9f056fb-4403-5786-9102-063766474d72}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>A-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
<InvoiceAddRs requestID="00000000000000000005.6" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>B-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>6</TxnNumber>
<CustomerRef>
<ListID>80000004-1795273260</ListID>
<FullName>Elm</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>6</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Shelf</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{5d3dd46b-a399-5603-9f4a-bb346b57867f}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>C-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2026-11-21 15:01:00.000111','2026-11-21 15:01:00.000112');
INSERT INTO "message_set" VALUES('00000000000000000035','acme',10,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000035" onError="continueOnError"><SalesOrderAddRq requestID="00000000000000000035.1"><SalesOrderAdd><CustomerRef><ListID>80000002-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Memo>Table</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{111fa63a-f75c-58ac-8b6e-5c4a30cec068}</ExternalGUID><SalesOrderLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesOrderLineAdd></SalesOrderAdd></SalesOrderAddRq></QBXMLMsgsRq></QBXML>','{"members":[12]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000035" messageSetStatusCode="0">
<SalesOrderAddRs requestID="00000000000000000035.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<SalesOrderRet>
<TxnID>E-1803490140</TxnID>
<TimeCreated>2027-02-24T12:29:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:29:00-05:00</TimeModified>
<EditSequence>1803490140</EditSequence>
<TxnNumber>8</TxnNumber>
<CustomerRef>
<ListID>80000002-1795273260</ListID>
<FullName>Birch</FullName>
</CustomerRef>
<TemplateRef>
<ListID>80000006-1795273200</ListID>
<FullName>Custom Sales Order</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>1</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<TotalAmount>100.00</TotalAmount>
<IsManuallyClosed>false</IsManuallyClosed>
<IsFullyInvoiced>false</IsFullyInvoiced>
<Memo>Table</Memo>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{111fa63a-f75c-58ac-8b6e-5c4a30cec068}</ExternalGUID>
<SalesOrderLineRet>
<TxnLineID>F-1803490140</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</SalesOrderLineRet>
</SalesOrderRet>
</SalesOrderAddRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:29:00.000798','2027-02-24 17:29:00.000799');
INSERT INTO "message_set" VALUES('0000000000000000003a','acme',11,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000003a" onError="continueOnError"><CustomerModRq requestID="0000000000000000003a.1"><CustomerMod><ListID>80000004-1795273260</ListID><EditSequence>1795273260</EditSequence><Name>Elm</Name><CompanyName>Elm</CompanyName><BillAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><Fax></Fax><AccountNumber></AccountNumber></CustomerMod></CustomerModRq><CustomerModRq requestID="0000000000000000003a.2"><CustomerMod><ListID>80000001-1795273260</ListID><EditSequence>1795273260</EditSequence><Name>Ash</Name><CompanyName>Ash</CompanyName><BillAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0111</Phone><Fax></Fax><AccountNumber></AccountNumber></CustomerMod></CustomerModRq><CustomerAddRq requestID="0000000000000000003a.3"><CustomerAdd><Name>Fir</Name><IsActive>true</IsActive><CompanyName>Fir</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{8137f62e-7bbb-55bc-9967-bcdf3f320dca}</ExternalGUID></CustomerAdd></CustomerAddRq><CustomerAddRq requestID="0000000000000000003a.4"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[13,14,15,17]}',4,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000003a" messageSetStatusCode="0">
<CustomerModRs requestID="0000000000000000003a.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000004-1795273260</ListID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:31:00-05:00</TimeModified>
<EditSequence>1803490260</EditSequence>
<Name>Elm</Name>
<FullName>Elm</FullName>
<IsActive>true</IsActive>
<Sublevel>0</Sublevel>
<CompanyName>Elm</CompanyName>
<FirstName>Ann</FirstName>
<LastName>Lee</LastName>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<Phone>555-0100</Phone>
<Balance>0.00</Balance>
<TotalBalance>0.00</TotalBalance>
<JobStatus>None</JobStatus>
<PreferredDeliveryMethod>None</PreferredDeliveryMethod>
<ExternalGUID>{6d5899ba-08f6-5ced-a24a-803ca1d635d7}</ExternalGUID>
</CustomerRet>
</CustomerModRs>
<CustomerModRs requestID="0000000000000000003a.2" statusCode="3200" statusSeverity="Error" statusMessage="The provided edit sequence &quot;1795273260&quot; is out-of-date." />
<CustomerAddRs requestID="0000000000000000003a.3" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Fir&quot; of the list element is already in use." />
<CustomerAddRs requestID="0000000000000000003a.4" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:31:00.000916','2027-02-24 17:31:00.000917');
INSERT INTO "message_set" VALUES('0000000000000000003c','acme',11,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000003c" onError="continueOnError"><CustomerAddRq requestID="0000000000000000003c.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000003c" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000003c.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:31:00.000920','2027-02-24 17:31:00.000921');
INSERT INTO "message_set" VALUES('0000000000000000003e','acme',11,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000003e" onError="continueOnError"><CustomerAddRq requestID="0000000000000000003e.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000003e" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000003e.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:31:00.000924','2027-02-24 17:31:00.000925');
INSERT INTO "message_set" VALUES('00000000000000000040','acme',11,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000040" onError="continueOnError"><CustomerAddRq requestID="00000000000000000040.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000040" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000040.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:31:00.000928','2027-02-24 17:31:00.000929');
INSERT INTO "message_set" VALUES('00000000000000000042','acme',11,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000042" onError="continueOnError"><InvoiceAddRq requestID="00000000000000000042.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Hutch</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>','{"members":[21]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000042" messageSetStatusCode="0">
<InvoiceAddRs requestID="00000000000000000042.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>12-1803490260</TxnID>
<TimeCreated>2027-02-24T12:31:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:31:00-05:00</TimeModified>
<EditSequence>1803490260</EditSequence>
<TxnNumber>10</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-2</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Hutch</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>13-1803490260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:31:00.000932','2027-02-24 17:31:00.000933');
INSERT INTO "message_set" VALUES('00000000000000000046','acme',12,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000046" onError="continueOnError"><CustomerAddRq requestID="00000000000000000046.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000046" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000046.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:48:00.001082','2027-02-24 17:48:00.001083');
INSERT INTO "message_set" VALUES('00000000000000000048','acme',12,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000048" onError="continueOnError"><CustomerAddRq requestID="00000000000000000048.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000048" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000048.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:48:00.001086','2027-02-24 17:48:00.001087');
INSERT INTO "message_set" VALUES('0000000000000000004a','acme',12,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000004a" onError="continueOnError"><CustomerAddRq requestID="0000000000000000004a.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000004a" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000004a.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:48:00.001090','2027-02-24 17:48:00.001091');
INSERT INTO "message_set" VALUES('0000000000000000004c','acme',12,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000004c" onError="continueOnError"><CustomerAddRq requestID="0000000000000000004c.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000004c" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000004c.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:48:00.001094','2027-02-24 17:48:00.001095');
INSERT INTO "message_set" VALUES('00000000000000000052','acme',13,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000052" onError="continueOnError"><CustomerAddRq requestID="00000000000000000052.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000052" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000052.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:50:00.001127','2027-02-24 17:50:00.001128');
INSERT INTO "message_set" VALUES('00000000000000000054','acme',13,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000054" onError="continueOnError"><CustomerAddRq requestID="00000000000000000054.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000054" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000054.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:50:00.001131','2027-02-24 17:50:00.001132');
INSERT INTO "message_set" VALUES('00000000000000000056','acme',13,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000056" onError="continueOnError"><CustomerAddRq requestID="00000000000000000056.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000056" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000056.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:50:00.001135','2027-02-24 17:50:00.001136');
INSERT INTO "message_set" VALUES('00000000000000000058','acme',13,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000058" onError="continueOnError"><CustomerAddRq requestID="00000000000000000058.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000058" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000058.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:50:00.001139','2027-02-24 17:50:00.001140');
INSERT INTO "message_set" VALUES('0000000000000000005c','acme',13,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000005c" onError="continueOnError"><CustomerAddRq requestID="0000000000000000005c.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000005c" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000005c.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:50:00.001147','2027-02-24 17:50:00.001148');
INSERT INTO "message_set" VALUES('0000000000000000005e','acme',13,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000005e" onError="continueOnError"><CustomerAddRq requestID="0000000000000000005e.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000005e" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000005e.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:50:00.001151','2027-02-24 17:50:00.001152');
INSERT INTO "message_set" VALUES('00000000000000000060','acme',13,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000060" onError="continueOnError"><CustomerAddRq requestID="00000000000000000060.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000060" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000060.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:50:00.001155','2027-02-24 17:50:00.001156');
INSERT INTO "message_set" VALUES('00000000000000000062','acme',13,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000062" onError="continueOnError"><CustomerAddRq requestID="00000000000000000062.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000062" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000062.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 17:50:00.001159','2027-02-24 17:50:00.001160');
INSERT INTO "message_set" VALUES('00000000000000000067','acme',14,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000067" onError="continueOnError"><CustomerAddRq requestID="00000000000000000067.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000067" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000067.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:09:00.001400','2027-02-24 18:09:00.001401');
INSERT INTO "message_set" VALUES('00000000000000000069','acme',14,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000069" onError="continueOnError"><CustomerAddRq requestID="00000000000000000069.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000069" messageSetStatusCode="0">
<CustomerAddRs requestID="00000000000000000069.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:09:00.001404','2027-02-24 18:09:00.001405');
INSERT INTO "message_set" VALUES('0000000000000000006b','acme',14,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000006b" onError="continueOnError"><CustomerAddRq requestID="0000000000000000006b.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000006b" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000006b.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:09:00.001408','2027-02-24 18:09:00.001409');
INSERT INTO "message_set" VALUES('0000000000000000006d','acme',14,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000006d" onError="continueOnError"><CustomerAddRq requestID="0000000000000000006d.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000006d" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000006d.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:09:00.001412','2027-02-24 18:09:00.001413');
INSERT INTO "message_set" VALUES('00000000000000000076','acme',15,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000076" onError="continueOnError"><InvoiceAddRq requestID="00000000000000000076.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Door</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>','{"members":[24]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000076" messageSetStatusCode="0">
<InvoiceAddRs requestID="00000000000000000076.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeCreated>2027-02-24T13:11:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<TxnNumber>11</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>99.95</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<Memo>Door</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>15-1803492660</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:11:00.001531','2027-02-24 18:11:00.001532');
INSERT INTO "message_set" VALUES('0000000000000000007a','acme',16,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000007a" onError="continueOnError"><InvoiceAddRq requestID="0000000000000000007a.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Gate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>','{"members":[25]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000007a" messageSetStatusCode="0">
<InvoiceAddRs requestID="0000000000000000007a.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>13</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-5</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>19-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
</QBXMLMsgsRs>
</QBXML>
','settled','late','2027-02-24 18:13:00.001629','2027-02-24 18:13:00.001646');
INSERT INTO "message_set" VALUES('0000000000000000007c','acme',17,'status','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000007a" oldMessageSetID="0000000000000000007a" onError="continueOnError"></QBXMLMsgsRq></QBXML>','{"set":"0000000000000000007a"}',0,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000007a" messageSetStatusCode="600" />
</QBXML>
','settled','answered','2027-02-24 18:13:00.001634','2027-02-24 18:13:00.001635');
INSERT INTO "message_set" VALUES('0000000000000000007d','acme',17,'look','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><InvoiceQueryRq requestID="0000000000000000007d.1"><TxnDateRangeFilter><FromTxnDate>2026-09-03</FromTxnDate><ToTxnDate>2026-09-05</ToTxnDate></TxnDateRangeFilter><EntityFilter><ListID>80000001-1795273260</ListID></EntityFilter><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq></QBXMLMsgsRq></QBXML>','{"questions":[[25]],"set":"0000000000000000007a"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<InvoiceQueryRs requestID="0000000000000000007d.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>1-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>1</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>1</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>-100.00</AppliedAmount>
<BalanceRemaining>0.00</BalanceRemaining>
<Memo>Bench</Memo>
<IsPaid>true</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>2-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>12-1803490260</TxnID>
<TimeCreated>2027-02-24T12:31:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:31:00-05:00</TimeModified>
<EditSequence>1803490260</EditSequence>
<TxnNumber>10</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-2</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Hutch</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>13-1803490260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeCreated>2027-02-24T13:11:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<TxnNumber>11</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>99.95</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<Memo>Door</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>15-1803492660</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:13:00.001636','2027-02-24 18:13:00.001637');
INSERT INTO "message_set" VALUES('00000000000000000080','acme',17,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000080" onError="continueOnError"><InvoiceAddRq requestID="00000000000000000080.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Gate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>','{"members":[25]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000080" messageSetStatusCode="0">
<InvoiceAddRs requestID="00000000000000000080.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>12</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-4</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>17-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceAddRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:13:00.001642','2027-02-24 18:13:00.001643');
INSERT INTO "message_set" VALUES('00000000000000000084','acme',18,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000084" onError="continueOnError"><InvoiceAddRq requestID="00000000000000000084.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Fence</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{f256a3da-b13a-5b90-aa4c-400c7eb8e749}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>','{"members":[26]}',1,NULL,'settled','looked up','2027-02-24 18:15:00.001741','2027-02-24 18:15:00.001749');
INSERT INTO "message_set" VALUES('00000000000000000086','acme',19,'status','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000084" oldMessageSetID="00000000000000000084" onError="continueOnError"></QBXMLMsgsRq></QBXML>','{"set":"00000000000000000084"}',0,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="00000000000000000084" messageSetStatusCode="600" />
</QBXML>
','settled','answered','2027-02-24 18:15:00.001746','2027-02-24 18:15:00.001747');
INSERT INTO "message_set" VALUES('00000000000000000087','acme',19,'look','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><InvoiceQueryRq requestID="00000000000000000087.1"><TxnDateRangeFilter><FromTxnDate>2026-09-03</FromTxnDate><ToTxnDate>2026-09-05</ToTxnDate></TxnDateRangeFilter><EntityFilter><ListID>80000001-1795273260</ListID></EntityFilter><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq></QBXMLMsgsRq></QBXML>','{"questions":[[26]],"set":"00000000000000000084"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<InvoiceQueryRs requestID="00000000000000000087.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>1-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>1</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>1</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>-100.00</AppliedAmount>
<BalanceRemaining>0.00</BalanceRemaining>
<Memo>Bench</Memo>
<IsPaid>true</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>2-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>12-1803490260</TxnID>
<TimeCreated>2027-02-24T12:31:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:31:00-05:00</TimeModified>
<EditSequence>1803490260</EditSequence>
<TxnNumber>10</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-2</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Hutch</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>13-1803490260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeCreated>2027-02-24T13:11:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<TxnNumber>11</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>99.95</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<Memo>Door</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>15-1803492660</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>12</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-4</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>17-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>13</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-5</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>19-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:15:00.001748','2027-02-24 18:15:00.001749');
INSERT INTO "message_set" VALUES('0000000000000000008a','acme',19,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000008a" onError="continueOnError"><InvoiceAddRq requestID="0000000000000000008a.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Fence</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{f256a3da-b13a-5b90-aa4c-400c7eb8e749}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>','{"members":[26]}',1,NULL,'settled','looked up','2027-02-24 18:15:00.001754','2027-02-24 18:15:00.001762');
INSERT INTO "message_set" VALUES('0000000000000000008c','acme',20,'status','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000008a" oldMessageSetID="0000000000000000008a" onError="continueOnError"></QBXMLMsgsRq></QBXML>','{"set":"0000000000000000008a"}',0,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000008a" messageSetStatusCode="600" />
</QBXML>
','settled','answered','2027-02-24 18:15:00.001759','2027-02-24 18:15:00.001760');
INSERT INTO "message_set" VALUES('0000000000000000008d','acme',20,'look','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><InvoiceQueryRq requestID="0000000000000000008d.1"><TxnDateRangeFilter><FromTxnDate>2026-09-03</FromTxnDate><ToTxnDate>2026-09-05</ToTxnDate></TxnDateRangeFilter><EntityFilter><ListID>80000001-1795273260</ListID></EntityFilter><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq></QBXMLMsgsRq></QBXML>','{"questions":[[26]],"set":"0000000000000000008a"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<InvoiceQueryRs requestID="0000000000000000008d.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>1-1795273260</TxnID>
<TimeCreated>2026-11-21T10:01:00-05:00</TimeCreated>
<TimeModified>2026-11-21T10:01:00-05:00</TimeModified>
<EditSequence>1795273260</EditSequence>
<TxnNumber>1</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>1</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>-100.00</AppliedAmount>
<BalanceRemaining>0.00</BalanceRemaining>
<Memo>Bench</Memo>
<IsPaid>true</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>2-1795273260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>12-1803490260</TxnID>
<TimeCreated>2027-02-24T12:31:00-05:00</TimeCreated>
<TimeModified>2027-02-24T12:31:00-05:00</TimeModified>
<EditSequence>1803490260</EditSequence>
<TxnNumber>10</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-2</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Hutch</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>13-1803490260</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeCreated>2027-02-24T13:11:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<TxnNumber>11</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>99.95</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<Memo>Door</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>15-1803492660</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>12</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-4</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>17-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeCreated>2027-02-24T13:13:00-05:00</TimeCreated>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<TxnNumber>13</TxnNumber>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000002-1795273200</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000001-1795273200</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-5</RefNumber>
<BillAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</BillAddress>
<BillAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</BillAddressBlock>
<ShipAddress>
<Addr1>1 Main St</Addr1>
<City>Springfield</City>
<State>IL</State>
<PostalCode>62701</PostalCode>
<Country>USA</Country>
</ShipAddress>
<ShipAddressBlock>
<Addr1>1 Main St</Addr1>
<Addr2>Springfield, IL 62701</Addr2>
<Addr3>USA</Addr3>
</ShipAddressBlock>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-09-04</DueDate>
<ShipDate>2026-09-04</ShipDate>
<Subtotal>100.00</Subtotal>
<ItemSalesTaxRef>
<ListID>80000001-1795273200</ListID>
<FullName>Out of State</FullName>
</ItemSalesTaxRef>
<SalesTaxPercentage>0.00</SalesTaxPercentage>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<Memo>Gate</Memo>
<IsPaid>false</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>false</IsToBeEmailed>
<CustomerSalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</CustomerSalesTaxCodeRef>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
<InvoiceLineRet>
<TxnLineID>19-1803492780</TxnLineID>
<ItemRef>
<ListID>80000003-1795273260</ListID>
<FullName>SV</FullName>
</ItemRef>
<Desc>SV</Desc>
<Quantity>1</Quantity>
<Rate>100.00</Rate>
<Amount>100.00</Amount>
<SalesTaxCodeRef>
<ListID>80000001-1795273200</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:15:00.001761','2027-02-24 18:15:00.001762');
INSERT INTO "message_set" VALUES('00000000000000000092','acme',21,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000092" onError="continueOnError"><SalesReceiptAddRq requestID="00000000000000000092.1"><SalesReceiptAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Crate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{7f5b6666-96a3-58e9-a760-c3d7d14e91f5}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq></QBXMLMsgsRq></QBXML>','{"members":[27]}',1,NULL,'settled','not parsed','2027-02-24 18:17:00.001861','2027-02-24 18:17:00.001862');
INSERT INTO "message_set" VALUES('00000000000000000093','acme',21,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000093" onError="continueOnError"><SalesReceiptAddRq requestID="00000000000000000093.1"><SalesReceiptAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Crate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{7f5b6666-96a3-58e9-a760-c3d7d14e91f5}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq></QBXMLMsgsRq></QBXML>','{"members":[27]}',1,NULL,'settled','not parsed','2027-02-24 18:17:00.001863','2027-02-24 18:17:00.001864');
INSERT INTO "message_set" VALUES('00000000000000000094','acme',21,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000094" onError="continueOnError"><SalesReceiptAddRq requestID="00000000000000000094.1"><SalesReceiptAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chest</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e1818cb4-4bd9-572d-bc9d-16ee1e9f1aa0}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq></QBXMLMsgsRq></QBXML>','{"members":[28]}',1,NULL,'settled','not parsed','2027-02-24 18:17:00.001865','2027-02-24 18:17:00.001866');
INSERT INTO "message_set" VALUES('00000000000000000095','acme',21,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="00000000000000000095" onError="continueOnError"><SalesReceiptAddRq requestID="00000000000000000095.1"><SalesReceiptAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chest</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e1818cb4-4bd9-572d-bc9d-16ee1e9f1aa0}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq></QBXMLMsgsRq></QBXML>','{"members":[28]}',1,NULL,'settled','not parsed','2027-02-24 18:17:00.001867','2027-02-24 18:17:00.001868');
INSERT INTO "message_set" VALUES('0000000000000000009e','acme',23,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="0000000000000000009e" onError="continueOnError"><CustomerAddRq requestID="0000000000000000009e.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="0000000000000000009e" messageSetStatusCode="0">
<CustomerAddRs requestID="0000000000000000009e.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:37:00.002045','2027-02-24 18:37:00.002046');
INSERT INTO "message_set" VALUES('000000000000000000a0','acme',23,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000a0" onError="continueOnError"><CustomerAddRq requestID="000000000000000000a0.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000a0" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000a0.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:37:00.002049','2027-02-24 18:37:00.002050');
INSERT INTO "message_set" VALUES('000000000000000000a2','acme',23,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000a2" onError="continueOnError"><CustomerAddRq requestID="000000000000000000a2.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000a2" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000a2.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:37:00.002053','2027-02-24 18:37:00.002054');
INSERT INTO "message_set" VALUES('000000000000000000a4','acme',23,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000a4" onError="continueOnError"><CustomerAddRq requestID="000000000000000000a4.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000a4" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000a4.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:37:00.002057','2027-02-24 18:37:00.002058');
INSERT INTO "message_set" VALUES('000000000000000000a8','acme',24,'canary','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000a8.1"><ListID>80000008-1803490200</ListID><ListID>80000009-1803493140</ListID><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></CustomerQueryRq><InvoiceQueryRq requestID="000000000000000000a8.2"><TxnID>14-1803492660</TxnID><TxnID>16-1803492780</TxnID><TxnID>18-1803492780</TxnID><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>','{"again":[],"kinds":["Customer","Invoice"],"known":[{"at":"2027-02-24T18:19:00+00:00","edit_sequence":"1803493140","id":"80000009-1803493140","is_linked":true,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:13:00+00:00","edit_sequence":"1803492780","id":"18-1803492780","is_linked":false,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T18:13:00+00:00","edit_sequence":"1803492780","id":"16-1803492780","is_linked":true,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T18:11:00+00:00","edit_sequence":"1803492660","id":"14-1803492660","is_linked":true,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T17:51:00.001188+00:00","edit_sequence":"1803490201","id":"80000008-1803490200","is_linked":true,"is_proof":false,"is_read":false,"kind":"Customer"}]}',2,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000a8.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000008-1803490200</ListID>
<TimeModified>2027-02-24T12:30:00-05:00</TimeModified>
<EditSequence>1803490201</EditSequence>
</CustomerRet>
<CustomerRet>
<ListID>80000009-1803493140</ListID>
<TimeModified>2027-02-24T13:19:00-05:00</TimeModified>
<EditSequence>1803493140</EditSequence>
</CustomerRet>
</CustomerQueryRs>
<InvoiceQueryRs requestID="000000000000000000a8.2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:40:00.002280','2027-02-24 18:40:00.002281');
INSERT INTO "message_set" VALUES('000000000000000000a9','acme',24,'reread','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000a9.1" iterator="Start"><MaxReturned>250</MaxReturned><ActiveStatus>All</ActiveStatus><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>FullName</IncludeRetElement><IncludeRetElement>Name</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement></CustomerQueryRq></QBXMLMsgsRq></QBXML>','{"target":"Customer"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000a9.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="0" iteratorID="{00000000-0000-4000-8000-000000000002}">
<CustomerRet>
<ListID>80000009-1803493140</ListID>
<TimeModified>2027-02-24T13:19:00-05:00</TimeModified>
<EditSequence>1803493140</EditSequence>
<Name>Of an earlier database</Name>
<FullName>Of an earlier database</FullName>
<ExternalGUID>{bdeb46c4-6123-5d10-9907-d62cd74006c4}</ExternalGUID>
</CustomerRet>
</CustomerQueryRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:40:00.002282','2027-02-24 18:40:00.002283');
INSERT INTO "message_set" VALUES('000000000000000000aa','acme',24,'reread','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><EstimateQueryRq requestID="000000000000000000aa.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>1999-12-31T17:55:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>TotalAmount</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></EstimateQueryRq></QBXMLMsgsRq></QBXML>','{"target":"Estimate"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<EstimateQueryRs requestID="000000000000000000aa.1" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" iteratorRemainingCount="0" />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:40:00.002284','2027-02-24 18:40:00.002285');
INSERT INTO "message_set" VALUES('000000000000000000ab','acme',24,'reread','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><InvoiceQueryRq requestID="000000000000000000ab.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>AppliedAmount</IncludeRetElement><IncludeRetElement>BalanceRemaining</IncludeRetElement><IncludeRetElement>IsPaid</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>','{"target":"Invoice"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<InvoiceQueryRs requestID="000000000000000000ab.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="0" iteratorID="{00000000-0000-4000-8000-000000000003}">
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<Subtotal>99.95</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-4</RefNumber>
<Subtotal>100.00</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-5</RefNumber>
<Subtotal>100.00</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:40:00.002286','2027-02-24 18:40:00.002287');
INSERT INTO "message_set" VALUES('000000000000000000ac','acme',24,'reread','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><SalesReceiptQueryRq requestID="000000000000000000ac.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>TotalAmount</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></SalesReceiptQueryRq></QBXMLMsgsRq></QBXML>','{"target":"SalesReceipt"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<SalesReceiptQueryRs requestID="000000000000000000ac.1" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" iteratorRemainingCount="0" />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:40:00.002288','2027-02-24 18:40:00.002289');
INSERT INTO "message_set" VALUES('000000000000000000ad','acme',24,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000ad" onError="continueOnError"><EstimateAddRq requestID="000000000000000000ad.1"><EstimateAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Memo>Plan</Memo><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{2499756e-d392-5c0a-bfcf-f8fe16447fb5}</ExternalGUID><EstimateLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></EstimateLineAdd></EstimateAdd></EstimateAddRq></QBXMLMsgsRq></QBXML>','{"members":[30]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000ad" messageSetStatusCode="0">
<EstimateAddRs requestID="000000000000000000ad.1" statusCode="3263" statusSeverity="Error" statusMessage="The application has been given read-only access to the company data." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:40:00.002290','2027-02-24 18:40:00.002291');
INSERT INTO "message_set" VALUES('000000000000000000ae','acme',25,'canary','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000ae.1"><ListID>80000008-1803490200</ListID><ListID>80000009-1803493140</ListID><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></CustomerQueryRq><InvoiceQueryRq requestID="000000000000000000ae.2"><TxnID>14-1803492660</TxnID><TxnID>16-1803492780</TxnID><TxnID>18-1803492780</TxnID><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>','{"again":[],"kinds":["Customer","Invoice"],"known":[{"at":"2027-02-24T18:19:00+00:00","edit_sequence":"1803493140","id":"80000009-1803493140","is_linked":true,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:13:00+00:00","edit_sequence":"1803492780","id":"18-1803492780","is_linked":false,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T18:13:00+00:00","edit_sequence":"1803492780","id":"16-1803492780","is_linked":true,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T18:11:00+00:00","edit_sequence":"1803492660","id":"14-1803492660","is_linked":true,"is_proof":true,"is_read":true,"kind":"Invoice"},{"at":"2027-02-24T17:51:00.001188+00:00","edit_sequence":"1803490201","id":"80000008-1803490200","is_linked":true,"is_proof":false,"is_read":false,"kind":"Customer"}]}',2,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000ae.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000008-1803490200</ListID>
<TimeModified>2027-02-24T12:30:00-05:00</TimeModified>
<EditSequence>1803490201</EditSequence>
</CustomerRet>
<CustomerRet>
<ListID>80000009-1803493140</ListID>
<TimeModified>2027-02-24T13:19:00-05:00</TimeModified>
<EditSequence>1803493140</EditSequence>
</CustomerRet>
</CustomerQueryRs>
<InvoiceQueryRs requestID="000000000000000000ae.2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:41:00.002301','2027-02-24 18:41:00.002302');
INSERT INTO "message_set" VALUES('000000000000000000af','acme',25,'read','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CreditMemoQueryRq requestID="000000000000000000af.1"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></CreditMemoQueryRq><CustomerQueryRq requestID="000000000000000000af.2"><MaxReturned>1</MaxReturned><ActiveStatus>All</ActiveStatus><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></CustomerQueryRq><EstimateQueryRq requestID="000000000000000000af.3"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></EstimateQueryRq><InvoiceQueryRq requestID="000000000000000000af.4"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></InvoiceQueryRq><ItemQueryRq requestID="000000000000000000af.5"><MaxReturned>1</MaxReturned><ActiveStatus>All</ActiveStatus><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></ItemQueryRq><ListDeletedQueryRq requestID="000000000000000000af.6"><ListDelType>Customer</ListDelType><ListDelType>ItemService</ListDelType><ListDelType>ItemNonInventory</ListDelType><ListDelType>ItemInventory</ListDelType><ListDelType>ItemOtherCharge</ListDelType><ListDelType>ItemDiscount</ListDelType><ListDelType>ItemSubtotal</ListDelType><ListDelType>ItemGroup</ListDelType><DeletedDateRangeFilter><FromDeletedDate>2027-02-24T12:32:00</FromDeletedDate><ToDeletedDate>2027-02-27T13:41:00</ToDeletedDate></DeletedDateRangeFilter></ListDeletedQueryRq><ReceivePaymentQueryRq requestID="000000000000000000af.7"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></ReceivePaymentQueryRq><SalesOrderQueryRq requestID="000000000000000000af.8"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></SalesOrderQueryRq><SalesReceiptQueryRq requestID="000000000000000000af.9"><MaxReturned>1</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement></SalesReceiptQueryRq><TxnDeletedQueryRq requestID="000000000000000000af.10"><TxnDelType>CreditMemo</TxnDelType><TxnDelType>Invoice</TxnDelType><TxnDelType>SalesReceipt</TxnDelType><TxnDelType>Estimate</TxnDelType><TxnDelType>ReceivePayment</TxnDelType><TxnDelType>SalesOrder</TxnDelType><DeletedDateRangeFilter><FromDeletedDate>2027-02-24T12:32:00</FromDeletedDate><ToDeletedDate>2027-02-27T13:41:00</ToDeletedDate></DeletedDateRangeFilter></TxnDeletedQueryRq></QBXMLMsgsRq></QBXML>','{"glance":[[105,"CreditMemo","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[102,"Customer","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[107,"Estimate","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[106,"Invoice","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[103,"Item","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[111,"ListDeleted","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[104,"ReceivePayment","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[108,"SalesOrder","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[109,"SalesReceipt","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"],[110,"TxnDeleted","2027-02-24T18:37:00+00:00","2027-02-24T18:41:00+00:00"]]}',10,NULL,'settled','answered','2027-02-24 18:41:00.002303','2027-02-24 18:41:00.002304');
INSERT INTO "message_set" VALUES('000000000000000000b0','acme',25,'read','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000b0.1" iterator="Start"><MaxReturned>4</MaxReturned><ActiveStatus>All</ActiveStatus><FromModifiedDate>2027-02-24T12:32:00</FromModifiedDate><ToModifiedDate>2027-02-27T13:41:00</ToModifiedDate><OwnerID>0</OwnerID></CustomerQueryRq></QBXMLMsgsRq></QBXML>','{"read_job":102,"size":4}',1,NULL,'settled','answered','2027-02-24 18:41:00.002305','2027-02-24 18:41:00.002306');
INSERT INTO "message_set" VALUES('000000000000000000b1','acme',26,'canary','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000b1.1"><ListID>80000009-1803493140</ListID><ListID>8000000A-1803494400</ListID><ListID>80000013-1803494400</ListID><ListID>80000014-1803494400</ListID><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></CustomerQueryRq><InvoiceQueryRq requestID="000000000000000000b1.2"><TxnID>16-1803492780</TxnID><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>','{"again":[],"kinds":["Customer","Invoice"],"known":[{"at":"2027-02-24T18:40:00+00:00","edit_sequence":"1803494400","id":"80000014-1803494400","is_linked":false,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:40:00+00:00","edit_sequence":"1803494400","id":"80000013-1803494400","is_linked":false,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:40:00+00:00","edit_sequence":"1803494400","id":"8000000A-1803494400","is_linked":false,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:19:00+00:00","edit_sequence":"1803493140","id":"80000009-1803493140","is_linked":true,"is_proof":true,"is_read":true,"kind":"Customer"},{"at":"2027-02-24T18:13:00+00:00","edit_sequence":"1803492780","id":"16-1803492780","is_linked":true,"is_proof":true,"is_read":true,"kind":"Invoice"}]}',2,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000b1.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<CustomerRet>
<ListID>80000009-1803493140</ListID>
<TimeModified>2027-02-24T13:19:00-05:00</TimeModified>
<EditSequence>1803493140</EditSequence>
</CustomerRet>
<CustomerRet>
<ListID>8000000A-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
</CustomerRet>
<CustomerRet>
<ListID>80000013-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
</CustomerRet>
<CustomerRet>
<ListID>80000014-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
</CustomerRet>
</CustomerQueryRs>
<InvoiceQueryRs requestID="000000000000000000b1.2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002382','2027-02-24 18:42:00.002383');
INSERT INTO "message_set" VALUES('000000000000000000b2','acme',26,'reread','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000b2.1" iterator="Start"><MaxReturned>250</MaxReturned><ActiveStatus>All</ActiveStatus><FromModifiedDate>2027-02-24T12:35:00</FromModifiedDate><IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>FullName</IncludeRetElement><IncludeRetElement>Name</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement></CustomerQueryRq></QBXMLMsgsRq></QBXML>','{"target":"Customer"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000b2.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="0" iteratorID="{00000000-0000-4000-8000-000000000004}">
<CustomerRet>
<ListID>80000009-1803493140</ListID>
<TimeModified>2027-02-24T13:19:00-05:00</TimeModified>
<EditSequence>1803493140</EditSequence>
<Name>Of an earlier database</Name>
<FullName>Of an earlier database</FullName>
<ExternalGUID>{bdeb46c4-6123-5d10-9907-d62cd74006c4}</ExternalGUID>
</CustomerRet>
<CustomerRet>
<ListID>8000000A-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 1</Name>
<FullName>Walk-in 1</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000013-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 10</Name>
<FullName>Walk-in 10</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000014-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 11</Name>
<FullName>Walk-in 11</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000015-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 12</Name>
<FullName>Walk-in 12</FullName>
</CustomerRet>
<CustomerRet>
<ListID>8000000B-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 2</Name>
<FullName>Walk-in 2</FullName>
</CustomerRet>
<CustomerRet>
<ListID>8000000C-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 3</Name>
<FullName>Walk-in 3</FullName>
</CustomerRet>
<CustomerRet>
<ListID>8000000D-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 4</Name>
<FullName>Walk-in 4</FullName>
</CustomerRet>
<CustomerRet>
<ListID>8000000E-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 5</Name>
<FullName>Walk-in 5</FullName>
</CustomerRet>
<CustomerRet>
<ListID>8000000F-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 6</Name>
<FullName>Walk-in 6</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000010-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 7</Name>
<FullName>Walk-in 7</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000011-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 8</Name>
<FullName>Walk-in 8</FullName>
</CustomerRet>
<CustomerRet>
<ListID>80000012-1803494400</ListID>
<TimeModified>2027-02-24T13:40:00-05:00</TimeModified>
<EditSequence>1803494400</EditSequence>
<Name>Walk-in 9</Name>
<FullName>Walk-in 9</FullName>
</CustomerRet>
</CustomerQueryRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002384','2027-02-24 18:42:00.002385');
INSERT INTO "message_set" VALUES('000000000000000000b3','acme',26,'reread','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><EstimateQueryRq requestID="000000000000000000b3.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:35:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>TotalAmount</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></EstimateQueryRq></QBXMLMsgsRq></QBXML>','{"target":"Estimate"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<EstimateQueryRs requestID="000000000000000000b3.1" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" iteratorRemainingCount="0" />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002386','2027-02-24 18:42:00.002387');
INSERT INTO "message_set" VALUES('000000000000000000b4','acme',26,'reread','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><InvoiceQueryRq requestID="000000000000000000b4.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:35:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>AppliedAmount</IncludeRetElement><IncludeRetElement>BalanceRemaining</IncludeRetElement><IncludeRetElement>IsPaid</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></InvoiceQueryRq></QBXMLMsgsRq></QBXML>','{"target":"Invoice"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<InvoiceQueryRs requestID="000000000000000000b4.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="0" iteratorID="{00000000-0000-4000-8000-000000000005}">
<InvoiceRet>
<TxnID>14-1803492660</TxnID>
<TimeModified>2027-02-24T13:11:00-05:00</TimeModified>
<EditSequence>1803492660</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-3</RefNumber>
<Subtotal>99.95</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>99.95</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID>
</InvoiceRet>
<InvoiceRet>
<TxnID>16-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-4</RefNumber>
<Subtotal>100.00</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
</InvoiceRet>
<InvoiceRet>
<TxnID>18-1803492780</TxnID>
<TimeModified>2027-02-24T13:13:00-05:00</TimeModified>
<EditSequence>1803492780</EditSequence>
<CustomerRef>
<ListID>80000001-1795273260</ListID>
<FullName>Ash</FullName>
</CustomerRef>
<TxnDate>2026-09-04</TxnDate>
<RefNumber>F-5</RefNumber>
<Subtotal>100.00</Subtotal>
<SalesTaxTotal>0.00</SalesTaxTotal>
<AppliedAmount>0.00</AppliedAmount>
<BalanceRemaining>100.00</BalanceRemaining>
<IsPaid>false</IsPaid>
<ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002388','2027-02-24 18:42:00.002389');
INSERT INTO "message_set" VALUES('000000000000000000b5','acme',26,'reread','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><SalesReceiptQueryRq requestID="000000000000000000b5.1" iterator="Start"><MaxReturned>250</MaxReturned><ModifiedDateRangeFilter><FromModifiedDate>2027-02-24T12:35:00</FromModifiedDate></ModifiedDateRangeFilter><IncludeRetElement>TxnID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement><IncludeRetElement>RefNumber</IncludeRetElement><IncludeRetElement>TimeModified</IncludeRetElement><IncludeRetElement>ExternalGUID</IncludeRetElement><IncludeRetElement>TxnDate</IncludeRetElement><IncludeRetElement>Subtotal</IncludeRetElement><IncludeRetElement>SalesTaxTotal</IncludeRetElement><IncludeRetElement>TotalAmount</IncludeRetElement><IncludeRetElement>CustomerRef</IncludeRetElement></SalesReceiptQueryRq></QBXMLMsgsRq></QBXML>','{"target":"SalesReceipt"}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<SalesReceiptQueryRs requestID="000000000000000000b5.1" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" iteratorRemainingCount="0" />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002390','2027-02-24 18:42:00.002391');
INSERT INTO "message_set" VALUES('000000000000000000b6','acme',26,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000b6" onError="continueOnError"><CustomerAddRq requestID="000000000000000000b6.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000b6" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000b6.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002392','2027-02-24 18:42:00.002393');
INSERT INTO "message_set" VALUES('000000000000000000b7','acme',26,'refresh','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000b7.1"><FullName>Holly</FullName></CustomerQueryRq></QBXMLMsgsRq></QBXML>','{"questions":[[17]]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000b7.1" statusCode="500" statusSeverity="Warn" statusMessage="The query request has not been fully completed. There was a required element (&quot;Holly&quot;) that could not be found in QuickBooks." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002394','2027-02-24 18:42:00.002395');
INSERT INTO "message_set" VALUES('000000000000000000b8','acme',26,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000b8" onError="continueOnError"><CustomerAddRq requestID="000000000000000000b8.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000b8" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000b8.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002396','2027-02-24 18:42:00.002397');
INSERT INTO "message_set" VALUES('000000000000000000b9','acme',26,'refresh','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000b9.1"><ActiveStatus>All</ActiveStatus><NameRangeFilter><FromName>Holly</FromName><ToName>Holly</ToName></NameRangeFilter></CustomerQueryRq></QBXMLMsgsRq></QBXML>','{"questions":[[17]]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000b9.1" statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks" />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002398','2027-02-24 18:42:00.002399');
INSERT INTO "message_set" VALUES('000000000000000000ba','acme',26,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000ba" onError="continueOnError"><CustomerAddRq requestID="000000000000000000ba.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000ba" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000ba.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002400','2027-02-24 18:42:00.002401');
INSERT INTO "message_set" VALUES('000000000000000000bb','acme',26,'refresh','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><CustomerQueryRq requestID="000000000000000000bb.1"><FullName>Holly</FullName></CustomerQueryRq></QBXMLMsgsRq></QBXML>','{"questions":[[17]]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs>
<CustomerQueryRs requestID="000000000000000000bb.1" statusCode="500" statusSeverity="Warn" statusMessage="The query request has not been fully completed. There was a required element (&quot;Holly&quot;) that could not be found in QuickBooks." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002402','2027-02-24 18:42:00.002403');
INSERT INTO "message_set" VALUES('000000000000000000bc','acme',26,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000bc" onError="continueOnError"><CustomerAddRq requestID="000000000000000000bc.1"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>','{"members":[17]}',1,'<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="000000000000000000bc" messageSetStatusCode="0">
<CustomerAddRs requestID="000000000000000000bc.1" statusCode="3100" statusSeverity="Error" statusMessage="The name &quot;Holly&quot; of the list element is already in use." />
</QBXMLMsgsRs>
</QBXML>
','settled','answered','2027-02-24 18:42:00.002404','2027-02-24 18:42:00.002405');
INSERT INTO "message_set" VALUES('000000000000000000bd','acme',26,'write','<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq newMessageSetID="000000000000000000bd" onError="continueOnError"><InvoiceAddRq requestID="000000000000000000bd.1"><InvoiceAdd><CustomerRef><ListID>80000001-1795273260</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bridge</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{c1e33cde-3fcc-5790-add7-783edf18d84b}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>80000003-1795273260</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq></QBXMLMsgsRq></QBXML>','{"members":[31]}',1,NULL,'served',NULL,'2027-02-24 18:42:00.002406',NULL);
CREATE TABLE mirror_row (
	company VARCHAR(40) NOT NULL, 
	flow VARCHAR(80) NOT NULL, 
	"key" VARCHAR(120) NOT NULL, 
	object VARCHAR(80) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	qb_id VARCHAR(36) NOT NULL, 
	salesforce_id VARCHAR(18), 
	deal VARCHAR(18), 
	parent_key VARCHAR(120), 
	row_hash VARCHAR(64), 
	content TEXT NOT NULL, 
	last_synced TEXT, 
	state VARCHAR(12) NOT NULL, 
	problem TEXT, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_mirror_row PRIMARY KEY (company, flow, "key"), 
	CONSTRAINT ck_mirror_row_state CHECK (state IN ('written', 'waiting', 'refused', 'gone'))
);
INSERT INTO "mirror_row" VALUES('acme','customer_to_account','acme:80000001-1795273260','Account','Customer','80000001-1795273260','001Hs0000000001IAA',NULL,NULL,NULL,'{"written":"1795273260"}','{"AccountNumber":[null,null],"BillingCity":["Springfield","Springfield"],"BillingCountry":["USA","USA"],"BillingPostalCode":["62701","62701"],"BillingState":["IL","IL"],"BillingStreet":["1 Main St","1 Main St"],"Fax":[null,null],"Name":["Ash","Ash"],"Phone":["555-0100","555-0100"],"QB_Email__c":[null,null],"ShippingCity":["Springfield","Springfield"],"ShippingCountry":["USA","USA"],"ShippingPostalCode":["62701","62701"],"ShippingState":["IL","IL"],"ShippingStreet":["1 Main St","1 Main St"],"Website":[null,null]}','written',NULL,'2027-02-24 18:38:00.002079');
INSERT INTO "mirror_row" VALUES('acme','customer_to_account','acme:80000002-1795273260','Account','Customer','80000002-1795273260','001Hs0000000002IAA',NULL,NULL,NULL,'{"pending":{"Phone":["555-0100","555-9000"]},"written":"1795273260"}','{"AccountNumber":[null,null],"BillingCity":["Springfield","Springfield"],"BillingCountry":["USA","USA"],"BillingPostalCode":["62701","62701"],"BillingState":["IL","IL"],"BillingStreet":["1 Main St","1 Main St"],"Fax":[null,null],"Name":["Birch","Birch"],"Phone":["555-0100","555-0100"],"QB_Email__c":[null,null],"ShippingCity":["Springfield","Springfield"],"ShippingCountry":["USA","USA"],"ShippingPostalCode":["62701","62701"],"ShippingState":["IL","IL"],"ShippingStreet":["1 Main St","1 Main St"],"Website":[null,null]}','written',NULL,'2027-02-24 17:51:00.001178');
INSERT INTO "mirror_row" VALUES('acme','customer_to_account','acme:80000003-1795273260','Account','Customer','80000003-1795273260','001Hs0000000003IAA',NULL,NULL,NULL,'{"written":"1795273260"}','{"AccountNumber":[null,null],"BillingCity":["Springfield","Springfield"],"BillingCountry":["USA","USA"],"BillingPostalCode":["62701","62701"],"BillingState":["IL","IL"],"BillingStreet":["1 Main St","1 Main St"],"Fax":[null,null],"Name":["Cedar","Cedar"],"Phone":["555-0100","555-0100"],"QB_Email__c":[null,null],"ShippingCity":["Springfield","Springfield"],"ShippingCountry":["USA","USA"],"ShippingPostalCode":["62701","62701"],"ShippingState":["IL","IL"],"ShippingStreet":["1 Main St","1 Main St"],"Website":[null,null]}','gone',NULL,'2027-02-24 17:51:00.001205');
INSERT INTO "mirror_row" VALUES('acme','customer_to_account','acme:80000004-1795273260','Account','Customer','80000004-1795273260','001Hs0000000004IAA',NULL,NULL,NULL,'{"written":"1803490260"}','{"AccountNumber":[null,null],"BillingCity":["Springfield","Springfield"],"BillingCountry":["USA","USA"],"BillingPostalCode":["62701","62701"],"BillingState":["IL","IL"],"BillingStreet":["1 Main St","1 Main St"],"Fax":[null,null],"Name":["Elm","Elm"],"Phone":["555-0100","555-0100"],"QB_Email__c":[null,null],"ShippingCity":["Springfield","Springfield"],"ShippingCountry":["USA","USA"],"ShippingPostalCode":["62701","62701"],"ShippingState":["IL","IL"],"ShippingStreet":["1 Main St","1 Main St"],"Website":[null,null]}','written',NULL,'2027-02-24 17:51:00.001178');
INSERT INTO "mirror_row" VALUES('acme','item_to_product','acme:80000003-1795273260','Product2','ItemService','80000003-1795273260','01tHs0000000001IAA',NULL,NULL,NULL,'{"written":"1795273260"}','{"Description":[null,"SV"],"Family":[null,null],"IsActive":[true,true],"Name":["SV","SV"],"ProductCode":["SV","SV"],"QB_Income_Account__c":[null,"Sales"],"QB_Item_Type__c":["Service","Service"],"QB_Quantity_On_Hand__c":[null,null]}','written',NULL,'2026-11-21 15:04:00.000191');
INSERT INTO "mirror_row" VALUES('acme','item_to_product','acme:80000003-1795273260/price','PricebookEntry','ItemService','80000003-1795273260','01uHs0000000001IAA',NULL,NULL,'00c6d424c298f18813f7fdfec97bb354','{"IsActive":true,"Pricebook2Id":"01sHs0000000001IAA","Product2":{"QB_Id__c":"acme:80000003-1795273260"},"UnitPrice":10.00000}','{"IsActive":[true,true],"UnitPrice":[10.0,10.00000]}','written',NULL,'2026-11-21 15:04:00.000195');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:1-1795273260','QB_Transaction__c','Invoice','1-1795273260','a02Hs0000000001IAA','006Hs0000000001IAA',NULL,'670363fac71695d5aad9db58bd2ec354','{"Name":"Invoice 1","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":0.00,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"1","QB_Opportunity__c":"006Hs0000000001IAA","QB_Paid__c":100.00,"QB_Status__c":"Paid","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2026-11-21 15:04:00.000207');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:3-1795273260','QB_Transaction__c','Invoice','3-1795273260','a02Hs0000000002IAA','006Hs0000000002IAA',NULL,'64e132430ab921bffebc95780d7b9db3','{"Name":"Invoice 2","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"2","QB_Opportunity__c":"006Hs0000000002IAA","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2026-11-21 15:04:00.000207');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:5-1795273260','QB_Transaction__c','Invoice','5-1795273260','a02Hs0000000003IAA','006Hs0000000003IAA',NULL,'5deaa5abd807484029c35f963226e784','{"Name":"Invoice 3","QB_Account__c":"001Hs0000000002IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Birch","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"3","QB_Opportunity__c":"006Hs0000000003IAA","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2026-11-21 15:04:00.000207');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:7-1795273260','QB_Transaction__c','Invoice','7-1795273260','a02Hs0000000004IAA','006Hs0000000004IAA',NULL,'60d03761b4b7128c362d39f724a7288b','{"Name":"Invoice 4","QB_Account__c":"001Hs0000000002IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Birch","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"4","QB_Opportunity__c":"006Hs0000000004IAA","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2026-11-21 15:04:00.000207');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:9-1795273260','QB_Transaction__c','Invoice','9-1795273260','a02Hs0000000005IAA','006Hs0000000005IAA',NULL,'a444959c96463564caef8abc57cdd2f0','{"Name":"Invoice 5","QB_Account__c":"001Hs000000000AIAQ","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Cedar and Sons","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"5","QB_Opportunity__c":"006Hs0000000005IAA","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2027-02-24 17:51:00.001217');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:B-1795273260','QB_Transaction__c','Invoice','B-1795273260','a02Hs0000000006IAA','006Hs0000000006IAA',NULL,'296eb4520d66f23355ae6976721c2d81','{"Name":"Invoice 6","QB_Account__c":"001Hs0000000004IAA","QB_Balance__c":0.00,"QB_Company__c":"acme","QB_Customer__c":"Elm","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"6","QB_Opportunity__c":"006Hs0000000006IAA","QB_Paid__c":0.00,"QB_Status__c":"Voided","QB_Subtotal__c":0.00,"QB_Tax__c":0.00,"QB_Total__c":0.00,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2027-02-24 17:51:00.001217');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:1-1795273260/2-1795273260','QB_Transaction_Line__c','Invoice','1-1795273260','a01Hs0000000001IAA',NULL,NULL,'0b0d42e6fd3e3a3ef33c02eda4d43f91','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:1-1795273260"}}',NULL,'written',NULL,'2026-11-21 15:04:00.000210');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:3-1795273260/4-1795273260','QB_Transaction_Line__c','Invoice','3-1795273260','a01Hs0000000002IAA',NULL,NULL,'b79579bb812733ad5f021261fb0733d0','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:3-1795273260"}}',NULL,'written',NULL,'2026-11-21 15:04:00.000210');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:5-1795273260/6-1795273260','QB_Transaction_Line__c','Invoice','5-1795273260','a01Hs0000000003IAA',NULL,NULL,'618564beb45a45ee35882e36d8f8eb11','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:5-1795273260"}}',NULL,'written',NULL,'2026-11-21 15:04:00.000210');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:7-1795273260/8-1795273260','QB_Transaction_Line__c','Invoice','7-1795273260','a01Hs0000000004IAA',NULL,NULL,'f14cffcf28f5a1f2fe1635fc98952741','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:7-1795273260"}}',NULL,'written',NULL,'2026-11-21 15:04:00.000210');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:9-1795273260/A-1795273260','QB_Transaction_Line__c','Invoice','9-1795273260','a01Hs0000000005IAA',NULL,NULL,'684105e254584274c3e77f2f37216353','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:9-1795273260"}}',NULL,'written',NULL,'2026-11-21 15:04:00.000210');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:B-1795273260/C-1795273260','QB_Transaction_Line__c','Invoice','B-1795273260','a01Hs0000000006IAA',NULL,NULL,'ab526a8dca16d5cd99e4e12f97db3eb4','{"QB_Amount__c":0.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":null,"QB_Rate__c":0.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:B-1795273260"}}',NULL,'written',NULL,'2027-02-24 17:51:00.001220');
INSERT INTO "mirror_row" VALUES('acme','payment_to_payment','acme:D-1795273320/1-1795273260','QB_Payment__c','ReceivePayment','D-1795273320','a00Hs0000000001IAA','006Hs0000000001IAA',NULL,'a5df7ee00755a1510ca7fe9e306c095f','{"Name":"Payment CHK-9","QB_Account__c":"001Hs0000000001IAA","QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Date__c":"2026-11-21","QB_Method__c":null,"QB_Number__c":"CHK-9","QB_Opportunity__c":"006Hs0000000001IAA","QB_Status__c":"Applied","QB_Total__c":100.00,"QB_Transaction__r":{"QB_Id__c":"acme:1-1795273260"},"QB_Type__c":"Payment"}',NULL,'written',NULL,'2026-11-21 15:04:00.000223');
INSERT INTO "mirror_row" VALUES('acme','total_to_opportunity','006Hs0000000001IAA','Opportunity','Total','006Hs0000000001IAA','006Hs0000000001IAA',NULL,NULL,'a71a014464a38de4aaa876fc6860cc42','{"QB_Invoiced__c":100.00,"QB_Open__c":0.00,"QB_Paid__c":100.00}',NULL,'written',NULL,'2026-11-21 15:04:00.000232');
INSERT INTO "mirror_row" VALUES('acme','total_to_opportunity','006Hs0000000002IAA','Opportunity','Total','006Hs0000000002IAA','006Hs0000000002IAA',NULL,NULL,'2906352762e8880030cbb2a0fccfded6','{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}',NULL,'written',NULL,'2026-11-21 15:04:00.000232');
INSERT INTO "mirror_row" VALUES('acme','total_to_opportunity','006Hs0000000003IAA','Opportunity','Total','006Hs0000000003IAA','006Hs0000000003IAA',NULL,NULL,'3855eff2456678ad97e6484eca2eb412','{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}',NULL,'written',NULL,'2026-11-21 15:04:00.000232');
INSERT INTO "mirror_row" VALUES('acme','total_to_opportunity','006Hs0000000004IAA','Opportunity','Total','006Hs0000000004IAA','006Hs0000000004IAA',NULL,NULL,'85bd3b3d965f1ca9bf57e882474deb75','{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}',NULL,'written',NULL,'2026-11-21 15:04:00.000232');
INSERT INTO "mirror_row" VALUES('acme','total_to_opportunity','006Hs0000000005IAA','Opportunity','Total','006Hs0000000005IAA','006Hs0000000005IAA',NULL,NULL,'14d91afc559338bb682a3cc7714c16a2','{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}',NULL,'written',NULL,'2026-11-21 15:04:00.000232');
INSERT INTO "mirror_row" VALUES('acme','total_to_opportunity','006Hs0000000006IAA','Opportunity','Total','006Hs0000000006IAA','006Hs0000000006IAA',NULL,NULL,'371930375d12aa755f687d0cd6e5523f','{"QB_Invoiced__c":0.00,"QB_Open__c":0.00,"QB_Paid__c":0.00}',NULL,'written',NULL,'2027-02-24 17:51:00.001230');
INSERT INTO "mirror_row" VALUES('acme','receivable_to_account','acme:80000001-1795273260','Account','Receivable','80000001-1795273260','001Hs0000000001IAA',NULL,NULL,'fc6b064b39e97a1a3094d2e7e0fd004f','{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":0.00,"QB_Aging_Over_90__c":499.95,"QB_Balance__c":499.95,"QB_Last_Payment_Amount__c":100.00,"QB_Last_Payment_Date__c":"2026-11-21","QB_Overdue__c":499.95}',NULL,'written',NULL,'2027-02-24 18:38:00.002123');
INSERT INTO "mirror_row" VALUES('acme','receivable_to_account','acme:80000002-1795273260','Account','Receivable','80000002-1795273260','001Hs0000000002IAA',NULL,NULL,'454a092c0aac46f1e7b56832a970ebb3','{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":100.00,"QB_Aging_Over_90__c":200.00,"QB_Balance__c":300.00,"QB_Last_Payment_Amount__c":null,"QB_Last_Payment_Date__c":null,"QB_Overdue__c":200.00}',NULL,'written',NULL,'2027-02-24 17:51:00.001237');
INSERT INTO "mirror_row" VALUES('acme','receivable_to_account','acme:80000003-1795273260','Account','Receivable','80000003-1795273260','001Hs0000000003IAA',NULL,NULL,'45403ae62e983e54492e53330ef984e1','{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":0.00,"QB_Aging_Over_90__c":0.00,"QB_Balance__c":0.00,"QB_Last_Payment_Amount__c":null,"QB_Last_Payment_Date__c":null,"QB_Overdue__c":0.00}',NULL,'written',NULL,'2027-02-24 17:51:00.001237');
INSERT INTO "mirror_row" VALUES('acme','receivable_to_account','acme:80000004-1795273260','Account','Receivable','80000004-1795273260','001Hs0000000004IAA',NULL,NULL,'7428c5fecb357e79bc0b0acdaaa8fa5d','{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":0.00,"QB_Aging_Over_90__c":0.00,"QB_Balance__c":0.00,"QB_Last_Payment_Amount__c":null,"QB_Last_Payment_Date__c":null,"QB_Overdue__c":0.00}',NULL,'written',NULL,'2027-02-24 17:51:00.001237');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:E-1795277340','QB_Transaction__c','Invoice','E-1795277340','a02Hs0000000007IAA',NULL,NULL,NULL,'{"Name":"Invoice 7","QB_Account__c":"001Hs0000000003IAA","QB_Balance__c":55.00,"QB_Company__c":"acme","QB_Customer__c":"Cedar","QB_Date__c":"2026-11-21","QB_Due_Date__c":"2026-11-21","QB_Number__c":"7","QB_Opportunity__c":null,"QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":55.00,"QB_Tax__c":0.00,"QB_Total__c":55.00,"QB_Type__c":"Invoice"}',NULL,'gone',NULL,'2026-11-21 16:11:00.000294');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:E-1795277340/F-1795277340','QB_Transaction_Line__c','Invoice','E-1795277340','a01Hs0000000007IAA',NULL,NULL,NULL,'{"QB_Amount__c":55.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":null,"QB_Rate__c":55.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:E-1795277340"}}',NULL,'gone',NULL,'2026-11-21 16:11:00.000297');
INSERT INTO "mirror_row" VALUES('acme','sales_order_to_transaction','acme:E-1803490140','QB_Transaction__c','SalesOrder','E-1803490140','a02Hs0000000008IAA','006Hs0000000007IAA',NULL,'36925db770ab6f86af6ba69f7dbf1296','{"Name":"Sales Order 1","QB_Account__c":"001Hs0000000002IAA","QB_Company__c":"acme","QB_Customer__c":"Birch","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"1","QB_Opportunity__c":"006Hs0000000007IAA","QB_Status__c":"Closed","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Sales Order"}',NULL,'written',NULL,'2027-02-24 17:32:00.000967');
INSERT INTO "mirror_row" VALUES('acme','sales_order_to_transaction','acme:E-1803490140/F-1803490140','QB_Transaction_Line__c','SalesOrder','E-1803490140','a01Hs0000000008IAA',NULL,NULL,'6c45bb0ee6ca5dc7a7ef89426e7130f1','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:E-1803490140"}}',NULL,'written',NULL,'2027-02-24 17:32:00.000970');
INSERT INTO "mirror_row" VALUES('acme','total_to_opportunity','006Hs0000000007IAA','Opportunity','Total','006Hs0000000007IAA','006Hs0000000007IAA',NULL,NULL,'0fe7414dfb1c82237aa9e35f2b5641fa','{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}',NULL,'written',NULL,'2027-02-24 17:51:00.001230');
INSERT INTO "mirror_row" VALUES('acme','customer_to_account','acme:80000008-1803490200','Account','Customer','80000008-1803490200','001Hs000000000AIAQ',NULL,NULL,NULL,'{"written":null}','{"AccountNumber":[null,null],"BillingCity":[null,null],"BillingCountry":[null,null],"BillingPostalCode":[null,null],"BillingState":[null,null],"BillingStreet":[null,null],"Fax":[null,null],"Name":["Cedar and Sons","Cedar and Sons"],"Phone":[null,null],"QB_Email__c":[null,null],"ShippingCity":[null,null],"ShippingCountry":[null,null],"ShippingPostalCode":[null,null],"ShippingState":[null,null],"ShippingStreet":[null,null],"Website":[null,null]}','written',NULL,'2027-02-24 18:08:00.001351');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:12-1803490260','QB_Transaction__c','Invoice','12-1803490260','a02Hs0000000009IAA','006Hs000000000BIAQ',NULL,'4487d8f8d46b4df4aa8ee147e30b8154','{"Name":"Invoice F-2","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"F-2","QB_Opportunity__c":"006Hs000000000BIAQ","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2027-02-24 17:51:00.001217');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:10-1803490200','QB_Transaction__c','Invoice','10-1803490200','a02Hs000000000AIAQ','006Hs0000000007IAA',NULL,'ef31b8c08ef4cf43a12e95523b77fc90','{"Name":"Invoice F-1","QB_Account__c":"001Hs0000000002IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Birch","QB_Date__c":"2027-02-24","QB_Due_Date__c":"2027-02-24","QB_Number__c":"F-1","QB_Opportunity__c":"006Hs0000000007IAA","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2027-02-24 17:51:00.001217');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:12-1803490260/13-1803490260','QB_Transaction_Line__c','Invoice','12-1803490260','a01Hs0000000009IAA',NULL,NULL,'8126372ca2207296599c2afdd92383fc','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:12-1803490260"}}',NULL,'written',NULL,'2027-02-24 17:51:00.001220');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:10-1803490200/11-1803490200','QB_Transaction_Line__c','Invoice','10-1803490200','a01Hs000000000AIAQ',NULL,NULL,'994243c7a06eda1819f4828346eb4ad1','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:10-1803490200"}}',NULL,'written',NULL,'2027-02-24 17:51:00.001220');
INSERT INTO "mirror_row" VALUES('acme','total_to_opportunity','006Hs000000000BIAQ','Opportunity','Total','006Hs000000000BIAQ',NULL,NULL,NULL,NULL,'{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}',NULL,'refused','ENTITY_IS_LOCKED: entity is locked for editing','2027-02-24 17:51:00.001230');
INSERT INTO "mirror_row" VALUES('acme','receivable_to_account','acme:80000008-1803490200','Account','Receivable','80000008-1803490200','001Hs000000000AIAQ',NULL,NULL,'09d0f36b3f03bd46c917981c1d1a18ea','{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":0.00,"QB_Aging_Over_90__c":100.00,"QB_Balance__c":100.00,"QB_Last_Payment_Amount__c":null,"QB_Last_Payment_Date__c":null,"QB_Overdue__c":100.00}',NULL,'written',NULL,'2027-02-24 17:51:00.001237');
INSERT INTO "mirror_row" VALUES('acme','customer_to_account','acme:80000009-1803493140','Account','Customer','80000009-1803493140','001Hs000000000BIAQ',NULL,NULL,'b42a7e65f70cbe2b4722fa88f3b4895f','{"AccountNumber":null,"BillingCity":null,"BillingCountry":null,"BillingPostalCode":null,"BillingState":null,"BillingStreet":null,"Fax":null,"Name":"Of an earlier database","Phone":null,"QB_Email__c":null,"QB_Sync_Status__c":"Posted","ShippingCity":null,"ShippingCountry":null,"ShippingPostalCode":null,"ShippingState":null,"ShippingStreet":null,"Website":null}','{"AccountNumber":[null,null],"BillingCity":[null,null],"BillingCountry":[null,null],"BillingPostalCode":[null,null],"BillingState":[null,null],"BillingStreet":[null,null],"Fax":[null,null],"Name":["Of an earlier database","Of an earlier database"],"Phone":[null,null],"QB_Email__c":[null,null],"ShippingCity":[null,null],"ShippingCountry":[null,null],"ShippingPostalCode":[null,null],"ShippingState":[null,null],"ShippingStreet":[null,null],"Website":[null,null]}','written',NULL,'2027-02-24 18:38:00.002089');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:14-1803492660','QB_Transaction__c','Invoice','14-1803492660','a02Hs000000000BIAQ','006Hs000000000EIAQ',NULL,'9f2b972dcbe46759a4954944166025d6','{"Name":"Invoice F-3","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":99.95,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"F-3","QB_Opportunity__c":"006Hs000000000EIAQ","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":99.95,"QB_Tax__c":0.00,"QB_Total__c":99.95,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2027-02-24 18:38:00.002103');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:16-1803492780','QB_Transaction__c','Invoice','16-1803492780','a02Hs000000000CIAQ','006Hs000000000FIAQ',NULL,'8b174b9c092310678c07ca347bc390fe','{"Name":"Invoice F-4","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"F-4","QB_Opportunity__c":"006Hs000000000FIAQ","QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2027-02-24 18:38:00.002103');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:18-1803492780','QB_Transaction__c','Invoice','18-1803492780','a02Hs000000000DIAQ',NULL,NULL,'f4d92a745cd06054855286078a91cd9a','{"Name":"Invoice F-5","QB_Account__c":"001Hs0000000001IAA","QB_Balance__c":100.00,"QB_Company__c":"acme","QB_Customer__c":"Ash","QB_Date__c":"2026-09-04","QB_Due_Date__c":"2026-09-04","QB_Number__c":"F-5","QB_Opportunity__c":null,"QB_Paid__c":0.00,"QB_Status__c":"Open","QB_Subtotal__c":100.00,"QB_Tax__c":0.00,"QB_Total__c":100.00,"QB_Type__c":"Invoice"}',NULL,'written',NULL,'2027-02-24 18:38:00.002103');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:14-1803492660/15-1803492660','QB_Transaction_Line__c','Invoice','14-1803492660','a01Hs000000000BIAQ',NULL,NULL,'03d8f3ab9809674cb3830399f8f9ec2a','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:14-1803492660"}}',NULL,'written',NULL,'2027-02-24 18:38:00.002106');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:16-1803492780/17-1803492780','QB_Transaction_Line__c','Invoice','16-1803492780','a01Hs000000000CIAQ',NULL,NULL,'e589fdc1da0b51bd1c58fd685967e03b','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:16-1803492780"}}',NULL,'written',NULL,'2027-02-24 18:38:00.002106');
INSERT INTO "mirror_row" VALUES('acme','invoice_to_transaction','acme:18-1803492780/19-1803492780','QB_Transaction_Line__c','Invoice','18-1803492780','a01Hs000000000DIAQ',NULL,NULL,'651c99a7b207173ff4e89588cecb86e3','{"QB_Amount__c":100.00,"QB_Company__c":"acme","QB_Deleted__c":false,"QB_Description__c":"SV","QB_Item__c":"SV","QB_Line_Number__c":1,"QB_Line_Type__c":"Item","QB_Product__c":"01tHs0000000001IAA","QB_Quantity__c":1.00000,"QB_Rate__c":100.00000,"QB_Tax_Code__c":"Tax","QB_Transaction__r":{"QB_Id__c":"acme:18-1803492780"}}',NULL,'written',NULL,'2027-02-24 18:38:00.002106');
INSERT INTO "mirror_row" VALUES('acme','total_to_opportunity','006Hs000000000EIAQ','Opportunity','Total','006Hs000000000EIAQ','006Hs000000000EIAQ',NULL,NULL,'1afe050bd5a0a7d7d0335083032b8afc','{"QB_Invoiced__c":99.95,"QB_Open__c":99.95,"QB_Paid__c":0.00}',NULL,'written',NULL,'2027-02-24 18:38:00.002116');
INSERT INTO "mirror_row" VALUES('acme','total_to_opportunity','006Hs000000000FIAQ','Opportunity','Total','006Hs000000000FIAQ','006Hs000000000FIAQ',NULL,NULL,'4b31f8fd4cf56a57e2bc33f2afe14459','{"QB_Invoiced__c":100.00,"QB_Open__c":100.00,"QB_Paid__c":0.00}',NULL,'written',NULL,'2027-02-24 18:38:00.002116');
INSERT INTO "mirror_row" VALUES('acme','receivable_to_account','acme:80000009-1803493140','Account','Receivable','80000009-1803493140','001Hs000000000BIAQ',NULL,NULL,'2a67354ea6b9ff4d2545d8938c2e8b8e','{"QB_Aging_1_30__c":0.00,"QB_Aging_31_60__c":0.00,"QB_Aging_61_90__c":0.00,"QB_Aging_Current__c":0.00,"QB_Aging_Over_90__c":0.00,"QB_Balance__c":0.00,"QB_Last_Payment_Amount__c":null,"QB_Last_Payment_Date__c":null,"QB_Overdue__c":0.00}',NULL,'written',NULL,'2027-02-24 18:38:00.002123');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	flow VARCHAR(80) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	action VARCHAR(12) NOT NULL, 
	part VARCHAR(40) NOT NULL, 
	follows INTEGER, 
	chain_open BOOLEAN NOT NULL, 
	origin VARCHAR(12) NOT NULL, 
	deal VARCHAR(36) NOT NULL, 
	is_list BOOLEAN NOT NULL, 
	fragment TEXT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	link_hash VARCHAR(64), 
	generation INTEGER NOT NULL, 
	idempotency_key VARCHAR(38) NOT NULL, 
	lines TEXT NOT NULL, 
	natural_key TEXT NOT NULL, 
	title TEXT NOT NULL, 
	amount NUMERIC(20, 5), 
	document_date DATE, 
	held BOOLEAN NOT NULL, 
	unmet INTEGER NOT NULL, 
	attempts INTEGER NOT NULL, 
	times_unsettled INTEGER NOT NULL, 
	not_before DATETIME, 
	refused_since DATETIME, 
	needs_refresh BOOLEAN NOT NULL, 
	bisect_group VARCHAR(60), 
	state VARCHAR(10) NOT NULL, 
	flow_run_id INTEGER, 
	message_set_id VARCHAR(23), 
	position INTEGER, 
	status_code VARCHAR(12), 
	message TEXT, 
	compare_first BOOLEAN NOT NULL, 
	source_stamp DATETIME, 
	sent TEXT, 
	staged_at DATETIME NOT NULL, 
	served_at DATETIME, 
	finished_at DATETIME, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT ck_outbox_head CHECK (follows IS NULL OR NOT chain_open), 
	FOREIGN KEY(follows) REFERENCES outbox (id), 
	CONSTRAINT ck_outbox_action CHECK (action IN ('add', 'modify', 'void', 'delete', 'deactivate', 'merge', 'extend')), 
	CONSTRAINT ck_outbox_origin CHECK (origin IN ('flow run', 'person', 'undo')), 
	CONSTRAINT ck_outbox_state CHECK (state IN ('staged', 'served', 'unknown', 'applied', 'rejected', 'cancelled'))
);
INSERT INTO "outbox" VALUES(1,'acme','account_to_customer','001Hs0000000001IAA','Customer','add','',NULL,0,'flow run','001Hs0000000001IAA',1,'<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Ash</Name><IsActive>true</IsActive><CompanyName>Ash</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}</ExternalGUID></CustomerAdd></CustomerAddRq>','ad627835137beddcbf4a4bef179e14e7','07caf6ee6119850e477150ad76826bab',1,'{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}','[]','{"FullName": "Ash"}','Ash',NULL,NULL,0,0,1,0,NULL,NULL,0,NULL,'applied',1,'00000000000000000004',1,'0',NULL,0,'2026-11-21 15:00:00.000000','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Ash","Phone":"555-0100","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','2026-11-21 15:01:00.000089','2026-11-21 15:01:00.000109','2026-11-21 15:01:00.000110');
INSERT INTO "outbox" VALUES(2,'acme','account_to_customer','001Hs0000000002IAA','Customer','add','',NULL,0,'flow run','001Hs0000000002IAA',1,'<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Birch</Name><IsActive>true</IsActive><CompanyName>Birch</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{035d0551-90ca-5295-b780-2447f75efc3a}</ExternalGUID></CustomerAdd></CustomerAddRq>','d8d710dafbdbaa84fada6edfd8fc2114','9bc80c14ed030bf21519054c6e418f20',1,'{035d0551-90ca-5295-b780-2447f75efc3a}','[]','{"FullName": "Birch"}','Birch',NULL,NULL,0,0,1,0,NULL,NULL,0,NULL,'applied',1,'00000000000000000004',2,'0',NULL,0,'2026-11-21 15:00:00.000000','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Birch","Phone":"555-0100","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','2026-11-21 15:01:00.000089','2026-11-21 15:01:00.000109','2026-11-21 15:01:00.000110');
INSERT INTO "outbox" VALUES(3,'acme','account_to_customer','001Hs0000000003IAA','Customer','add','',NULL,0,'flow run','001Hs0000000003IAA',1,'<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Cedar</Name><IsActive>true</IsActive><CompanyName>Cedar</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{5635755f-de2e-54a8-9eb2-051bee00fcaf}</ExternalGUID></CustomerAdd></CustomerAddRq>','83a6862fcce351cd1aa687e5dbd7943d','3647a104c7633021813a395522edffb5',1,'{5635755f-de2e-54a8-9eb2-051bee00fcaf}','[]','{"FullName": "Cedar"}','Cedar',NULL,NULL,0,0,1,0,NULL,NULL,0,NULL,'applied',1,'00000000000000000004',3,'0',NULL,0,'2026-11-21 15:00:00.000000','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Cedar","Phone":"555-0100","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','2026-11-21 15:01:00.000089','2026-11-21 15:01:00.000109','2026-11-21 15:01:00.000110');
INSERT INTO "outbox" VALUES(4,'acme','account_to_customer','001Hs0000000004IAA','Customer','add','',NULL,0,'flow run','001Hs0000000004IAA',1,'<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Elm</Name><IsActive>true</IsActive><CompanyName>Elm</CompanyName><FirstName>Ann</FirstName><LastName>Lee</LastName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><ExternalGUID>{6d5899ba-08f6-5ced-a24a-803ca1d635d7}</ExternalGUID></CustomerAdd></CustomerAddRq>','08a98cb0e9b85142c52f778eff3c936a','7f98696479462cfeb8e148d23aee7649',1,'{6d5899ba-08f6-5ced-a24a-803ca1d635d7}','[]','{"FullName": "Elm"}','Elm',NULL,NULL,0,0,1,0,NULL,NULL,0,NULL,'applied',1,'00000000000000000004',4,'0',NULL,0,'2026-11-21 15:00:00.000000','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Elm","Phone":"555-0100","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','2026-11-21 15:01:00.000089','2026-11-21 15:01:00.000109','2026-11-21 15:01:00.000110');
INSERT INTO "outbox" VALUES(5,'acme','product_to_item','01tHs0000000001IAA','ItemService','add','',NULL,0,'flow run','01tHs0000000001IAA',1,'<ItemServiceAddRq requestID="{{request_id}}"><ItemServiceAdd><Name>SV</Name><IsActive>true</IsActive><SalesOrPurchase><Desc>SV</Desc><Price>10</Price><AccountRef><FullName>Sales</FullName></AccountRef></SalesOrPurchase><ExternalGUID>{156f5499-75fc-5514-8bf1-6758855f17cb}</ExternalGUID></ItemServiceAdd></ItemServiceAddRq>','0445daa6367ec88c36d8f4e5842909e9','0445daa6367ec88c36d8f4e5842909e9',1,'{156f5499-75fc-5514-8bf1-6758855f17cb}','[]','{"FullName": "SV"}','SV',NULL,NULL,0,0,1,0,NULL,NULL,0,NULL,'applied',2,'00000000000000000004',5,'0',NULL,0,'2026-11-21 15:00:00.000000','{"Description":null,"Family":null,"IsActive":true,"Name":"SV","ProductCode":"SV","QB_Income_Account__c":null,"QB_Item_Type__c":"Service","QB_Quantity_On_Hand__c":null}','2026-11-21 15:01:00.000092','2026-11-21 15:01:00.000109','2026-11-21 15:01:00.000110');
INSERT INTO "outbox" VALUES(6,'acme','opportunity_to_invoice','006Hs0000000001IAA','Invoice','add','',NULL,0,'flow run','006Hs0000000001IAA',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bench</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{60ce110e-a9a2-5eab-a9b3-3879652ec06f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','c50ebb6c797158ea2bafab79553b49b6','79e100e02e907a2792d732a6599660d8',1,'{60ce110e-a9a2-5eab-a9b3-3879652ec06f}','["00kHs0000000001IAA"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Bench',100,'2026-09-04',0,0,1,0,NULL,NULL,0,NULL,'applied',3,'00000000000000000005',1,'0',NULL,0,'2026-11-21 15:00:00.000000',NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:01:00.000111','2026-11-21 15:01:00.000112');
INSERT INTO "outbox" VALUES(7,'acme','opportunity_to_invoice','006Hs0000000002IAA','Invoice','add','',NULL,0,'flow run','006Hs0000000002IAA',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Lamp</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{b78d2d0b-37d9-55c3-ac7c-129ba062b169}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','a9159672a048cf7825d2e2e78aed5834','fd19c186d1085ced1829107f6b82bd80',1,'{b78d2d0b-37d9-55c3-ac7c-129ba062b169}','["00kHs0000000002IAA"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Lamp',100,'2026-09-04',0,0,1,0,NULL,NULL,0,NULL,'applied',3,'00000000000000000005',2,'0',NULL,0,'2026-11-21 15:00:00.000000',NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:01:00.000111','2026-11-21 15:01:00.000112');
INSERT INTO "outbox" VALUES(8,'acme','opportunity_to_invoice','006Hs0000000003IAA','Invoice','add','',NULL,0,'flow run','006Hs0000000003IAA',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chair</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{61d679a8-4f1f-5c25-8f80-c9057174a624}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','e3b68b076a3b85e8eb24722c28b8c7b5','48e1354206a19125de089236af2ef8af',1,'{61d679a8-4f1f-5c25-8f80-c9057174a624}','["00kHs0000000003IAA"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000002IAA"}','Chair',100,'2026-09-04',0,0,1,0,NULL,NULL,0,NULL,'applied',3,'00000000000000000005',3,'0',NULL,0,'2026-11-21 15:00:00.000000',NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:01:00.000111','2026-11-21 15:01:00.000112');
INSERT INTO "outbox" VALUES(9,'acme','opportunity_to_invoice','006Hs0000000004IAA','Invoice','add','',NULL,0,'flow run','006Hs0000000004IAA',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Desk</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{115a4f3d-0154-51f5-83bd-99f94c78cf1e}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','d1a46bb0cf41aa910866ef3ff50a643c','9b98ceb4a2d4a6a6f0c94af7fac3fa16',1,'{115a4f3d-0154-51f5-83bd-99f94c78cf1e}','["00kHs0000000004IAA"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000002IAA"}','Desk',100,'2026-09-04',0,0,1,0,NULL,NULL,0,NULL,'applied',3,'00000000000000000005',4,'0',NULL,0,'2026-11-21 15:00:00.000000',NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:01:00.000111','2026-11-21 15:01:00.000112');
INSERT INTO "outbox" VALUES(10,'acme','opportunity_to_invoice','006Hs0000000005IAA','Invoice','add','',NULL,0,'flow run','006Hs0000000005IAA',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000003IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Stool</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{a9f056fb-4403-5786-9102-063766474d72}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','03addcc265f45139515a6b91dfc3289f','2dd6a245d23ee67316731fb78159a385',1,'{a9f056fb-4403-5786-9102-063766474d72}','["00kHs0000000005IAA"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000003IAA"}','Stool',100,'2026-09-04',0,0,1,0,NULL,NULL,0,NULL,'applied',3,'00000000000000000005',5,'0',NULL,0,'2026-11-21 15:00:00.000000',NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:01:00.000111','2026-11-21 15:01:00.000112');
INSERT INTO "outbox" VALUES(11,'acme','opportunity_to_invoice','006Hs0000000006IAA','Invoice','add','',NULL,0,'flow run','006Hs0000000006IAA',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000004IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Shelf</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{5d3dd46b-a399-5603-9f4a-bb346b57867f}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','4f27172f85533aae90594d465e65c2a9','f7ef73b346da433b2d26ae46279ddf11',1,'{5d3dd46b-a399-5603-9f4a-bb346b57867f}','["00kHs0000000006IAA"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000004IAA"}','Shelf',100,'2026-09-04',0,0,1,0,NULL,NULL,0,NULL,'applied',3,'00000000000000000005',6,'0',NULL,0,'2026-11-21 15:00:00.000000',NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:01:00.000111','2026-11-21 15:01:00.000112');
INSERT INTO "outbox" VALUES(12,'acme','opportunity_to_sales_order','006Hs0000000007IAA','SalesOrder','add','',NULL,0,'flow run','006Hs0000000007IAA',0,'<SalesOrderAddRq requestID="{{request_id}}"><SalesOrderAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Memo>Table</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{111fa63a-f75c-58ac-8b6e-5c4a30cec068}</ExternalGUID><SalesOrderLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesOrderLineAdd></SalesOrderAdd></SalesOrderAddRq>','48ee939ddb98d5e0486c84930c74fd8d','ee91530eb60c9dc8e01f6f95d45cd3ad',1,'{111fa63a-f75c-58ac-8b6e-5c4a30cec068}','["00kHs0000000007IAA"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000002IAA"}','Table',100,'2026-09-04',0,0,1,0,NULL,NULL,0,NULL,'applied',4,'00000000000000000035',1,'0',NULL,0,'2027-02-24 17:28:00.000000',NULL,'2027-02-24 17:29:00.000788','2027-02-24 17:29:00.000798','2027-02-24 17:29:00.000799');
INSERT INTO "outbox" VALUES(13,'acme','account_to_customer','001Hs0000000004IAA','Customer','modify','',NULL,0,'flow run','001Hs0000000004IAA',1,'<CustomerModRq requestID="{{request_id}}"><CustomerMod><ListID>{{id}}</ListID><EditSequence>{{edit_sequence}}</EditSequence><Name>Elm</Name><CompanyName>Elm</CompanyName><BillAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0100</Phone><Fax></Fax><AccountNumber></AccountNumber></CustomerMod></CustomerModRq>','e92018e746a64eae08df9690604d3fb1','5fc282854f6777c9719646bcde83f3d9',1,'{6d5899ba-08f6-5ced-a24a-803ca1d635d7}','[]','{"FullName": "Elm"}','Elm',NULL,NULL,0,0,1,0,NULL,NULL,0,NULL,'applied',5,'0000000000000000003a',1,'0',NULL,1,'2026-11-21 15:00:00.000000','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Elm","Phone":"555-0100","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','2027-02-24 17:31:00.000892','2027-02-24 17:31:00.000916','2027-02-24 17:31:00.000917');
INSERT INTO "outbox" VALUES(14,'acme','account_to_customer','001Hs0000000001IAA','Customer','modify','',NULL,0,'flow run','001Hs0000000001IAA',1,'<CustomerModRq requestID="{{request_id}}"><CustomerMod><ListID>{{id}}</ListID><EditSequence>{{edit_sequence}}</EditSequence><Name>Ash</Name><CompanyName>Ash</CompanyName><BillAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Phone>555-0111</Phone><Fax></Fax><AccountNumber></AccountNumber></CustomerMod></CustomerModRq>','8a59f09efe324313cf3b51ead8122cd0','3f160f4b05aa8378d9ed99bf2cccd6da',1,'{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}','[]','{"FullName": "Ash"}','Ash',NULL,NULL,0,0,1,0,NULL,NULL,0,NULL,'cancelled',5,'0000000000000000003a',2,'3200','Ash was edited in QuickBooks before this change came. Nothing was written over; both sides are compared, and what is to go to QuickBooks is sent anew.',1,'2027-02-24 17:30:00.000000','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Ash","Phone":"555-0111","QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','2027-02-24 17:31:00.000892','2027-02-24 17:31:00.000916','2027-02-24 17:31:00.000919');
INSERT INTO "outbox" VALUES(15,'acme','account_to_customer','001Hs0000000005IAA','Customer','add','',NULL,1,'flow run','001Hs0000000005IAA',1,'<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Fir</Name><IsActive>true</IsActive><CompanyName>Fir</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{8137f62e-7bbb-55bc-9967-bcdf3f320dca}</ExternalGUID></CustomerAdd></CustomerAddRq>','cd4c291ccf481e835a89f1ee3243635b','e94a6ea2c19ef5d1f7e17328465f317d',1,'{8137f62e-7bbb-55bc-9967-bcdf3f320dca}','[]','{"FullName": "Fir"}','Fir',NULL,NULL,1,0,1,0,NULL,NULL,0,NULL,'staged',5,'0000000000000000003a',3,'3100','QuickBooks already has a record named ''Fir'' (Customer 80000005-1803490200) that was not made from this one. If it is the same, run: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME; if not, give one of the two another name.',0,'2027-02-24 17:30:00.000000','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Fir","Phone":null,"QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','2027-02-24 17:31:00.000892','2027-02-24 17:31:00.000916',NULL);
INSERT INTO "outbox" VALUES(16,'acme','account_to_customer','001Hs0000000006IAA','Customer','add','',NULL,1,'flow run','001Hs0000000006IAA',1,'<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Gum</Name><IsActive>true</IsActive><CompanyName>Gum</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{7a5c05a3-31f1-54e0-9f9b-2a14fb88286f}</ExternalGUID></CustomerAdd></CustomerAddRq>','2e8e99d9687b5be4e16ccb6b15041e69','610daefc9e8d008c6b78a91407c65cf1',1,'{7a5c05a3-31f1-54e0-9f9b-2a14fb88286f}','[]','{"FullName": "Gum"}','Gum',NULL,NULL,1,0,0,0,NULL,NULL,0,NULL,'staged',5,NULL,NULL,NULL,NULL,0,'2027-02-24 17:30:00.000000','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Gum","Phone":null,"QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','2027-02-24 17:31:00.000892',NULL,NULL);
INSERT INTO "outbox" VALUES(17,'acme','account_to_customer','001Hs0000000007IAA','Customer','add','',NULL,1,'flow run','001Hs0000000007IAA',1,'<CustomerAddRq requestID="{{request_id}}"><CustomerAdd><Name>Holly</Name><IsActive>true</IsActive><CompanyName>Holly</CompanyName><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><ExternalGUID>{0d3d302a-f064-580c-bdf6-e04d0a36009e}</ExternalGUID></CustomerAdd></CustomerAddRq>','4c8ac5448a63bcaa8737dd1e38201449','b219510ed6f6fc92260634c4b08679d2',1,'{0d3d302a-f064-580c-bdf6-e04d0a36009e}','[]','{"FullName": "Holly"}','Holly',NULL,NULL,0,0,28,0,'2027-02-24 19:53:00.003881','2027-02-24 17:31:00.000929',0,NULL,'staged',5,'000000000000000000bc',1,'3100','QuickBooks answered 3100: The name "Holly" of the list element is already in use. QuickBooks already has a record of this name. Link the two if they are the same, or rename one of them. It is tried again by itself, at the latest every 6 hours.',0,'2027-02-24 17:30:00.000000','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Name":"Holly","Phone":null,"QB_Email__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','2027-02-24 17:31:00.000892','2027-02-24 18:42:00.002404',NULL);
INSERT INTO "outbox" VALUES(18,'acme','opportunity_to_invoice','006Hs0000000008IAA','Invoice','add','',NULL,1,'flow run','006Hs0000000008IAA',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000005IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Crib</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{13f45c2b-bbfe-572a-a308-283be9f424e9}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','063b2d6c6b9114376b48b3bfa604bbbf','0e244c74387c8ba9e508a1f9494cb303',1,'{13f45c2b-bbfe-572a-a308-283be9f424e9}','["00kHs0000000008IAA"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000005IAA"}','Crib',100,'2026-09-04',0,1,0,0,NULL,NULL,0,NULL,'staged',6,NULL,NULL,NULL,NULL,0,'2027-02-24 17:30:00.000000',NULL,'2027-02-24 17:31:00.000895',NULL,NULL);
INSERT INTO "outbox" VALUES(19,'acme','opportunity_to_invoice','006Hs0000000009IAA','Invoice','add','',NULL,1,'flow run','006Hs0000000009IAA',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000006IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Cot</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{cf051c1e-dc5b-57f3-acab-469a5281aafb}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','819b1e64b5a37c6d141438baa8a9bde8','6bf56b0debb4da39c28ee3b273fda210',1,'{cf051c1e-dc5b-57f3-acab-469a5281aafb}','["00kHs0000000009IAA"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000006IAA"}','Cot',100,'2026-09-04',0,1,0,0,NULL,NULL,0,NULL,'staged',6,NULL,NULL,NULL,NULL,0,'2027-02-24 17:30:00.000000',NULL,'2027-02-24 17:31:00.000895',NULL,NULL);
INSERT INTO "outbox" VALUES(20,'acme','opportunity_to_invoice','006Hs000000000AIAQ','Invoice','add','',NULL,1,'flow run','006Hs000000000AIAQ',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000007IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bunk</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{c8c3719e-0842-5d1b-b1b1-a79310db6c07}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','d00d13e4bc9e6fd45d324603498455eb','1e03bbdc9642f695a4a63f3c112aa705',1,'{c8c3719e-0842-5d1b-b1b1-a79310db6c07}','["00kHs000000000AIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000007IAA"}','Bunk',100,'2026-09-04',0,1,0,0,NULL,NULL,0,NULL,'staged',6,NULL,NULL,NULL,NULL,0,'2027-02-24 17:30:00.000000',NULL,'2027-02-24 17:31:00.000895',NULL,NULL);
INSERT INTO "outbox" VALUES(21,'acme','opportunity_to_invoice','006Hs000000000BIAQ','Invoice','add','',NULL,0,'flow run','006Hs000000000BIAQ',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Hutch</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{4ab55130-ba3e-5e9f-9d95-acab04058997}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','4ea7791921083477a2f85b98c828cc59','ad004c3716db2d804c5a8c8e03c6994b',1,'{4ab55130-ba3e-5e9f-9d95-acab04058997}','["00kHs000000000BIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Hutch',100,'2026-09-04',0,0,1,0,NULL,NULL,0,NULL,'applied',6,'00000000000000000042',1,'0',NULL,0,'2027-02-24 17:30:00.000000',NULL,'2027-02-24 17:31:00.000895','2027-02-24 17:31:00.000932','2027-02-24 17:31:00.000933');
INSERT INTO "outbox" VALUES(22,'acme','opportunity_to_invoice','006Hs000000000CIAQ','Invoice','add','',NULL,0,'flow run','006Hs000000000CIAQ',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Rack</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{6225eec1-432e-557d-a42c-ed64810e6faf}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Description>SV</Description><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','cfe5a2577772c7364847598edda3b5b3','cc2b52304d88f2938ed37d949b1d78fd',1,'{6225eec1-432e-557d-a42c-ed64810e6faf}','["00kHs000000000CIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Rack',100,'2026-09-04',0,0,0,0,NULL,NULL,0,NULL,'rejected',6,NULL,NULL,NULL,'Not sent to QuickBooks: InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Description: is unknown to QuickBooks',0,'2027-02-24 17:30:00.000000',NULL,'2027-02-24 17:31:00.000895',NULL,'2027-02-24 17:31:00.000932');
INSERT INTO "outbox" VALUES(23,'acme','opportunity_to_invoice','006Hs0000000007IAA','Invoice','add','',NULL,1,'flow run','006Hs0000000007IAA',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000002IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Table</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{ef3f5dba-c678-530b-b9a0-87fa0e2c029b}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','0442273658a8477caaab335f653bc9ab','433129c36a28c01afe37fe8b6e2ee1b6',1,'{ef3f5dba-c678-530b-b9a0-87fa0e2c029b}','["00kHs0000000007IAA"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000002IAA"}','Table',100,'2026-09-04',1,0,0,0,NULL,NULL,0,NULL,'staged',6,NULL,NULL,NULL,'SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal. Once the other one is void or gone, run: ./o2c decide 23 send-again',0,'2027-02-24 17:30:00.000000',NULL,'2027-02-24 17:31:00.000895',NULL,NULL);
INSERT INTO "outbox" VALUES(24,'acme','opportunity_to_invoice','006Hs000000000EIAQ','Invoice','add','',NULL,0,'flow run','006Hs000000000EIAQ',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Door</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e02721ef-af9f-57f8-afa7-3223abdd5b85}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','65e6782d135fd34b0f88b4cef2e43e12','6b28901793521ace94c3d0a5d443981a',1,'{e02721ef-af9f-57f8-afa7-3223abdd5b85}','["00kHs000000000DIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Door',100,'2026-09-04',0,0,1,0,NULL,NULL,0,NULL,'applied',15,'00000000000000000076',1,'0',NULL,0,'2027-02-24 18:10:00.000000',NULL,'2027-02-24 18:11:00.001516','2027-02-24 18:11:00.001531','2027-02-24 18:11:00.001532');
INSERT INTO "outbox" VALUES(25,'acme','opportunity_to_invoice','006Hs000000000FIAQ','Invoice','add','',NULL,0,'flow run','006Hs000000000FIAQ',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Gate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{440950c1-93c7-5cbc-b56b-b46f46257761}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','544a21123daa0f5ac477a4a77766ad7d','80f6f2d993069690cb72cbfec72c0f6c',1,'{440950c1-93c7-5cbc-b56b-b46f46257761}','["00kHs000000000EIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Gate',100,'2026-09-04',0,0,2,1,NULL,NULL,0,NULL,'applied',18,'00000000000000000080',1,'0',NULL,0,'2027-02-24 18:12:00.000000',NULL,'2027-02-24 18:13:00.001617','2027-02-24 18:13:00.001642','2027-02-24 18:13:00.001643');
INSERT INTO "outbox" VALUES(26,'acme','opportunity_to_invoice','006Hs000000000GIAQ','Invoice','add','',NULL,1,'flow run','006Hs000000000GIAQ',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Fence</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{f256a3da-b13a-5b90-aa4c-400c7eb8e749}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','bd114fb0b4b420ddb20ecc85235447c1','6d22c50865f9190cf8f09a83b0a1370e',1,'{f256a3da-b13a-5b90-aa4c-400c7eb8e749}','["00kHs000000000FIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Fence',100,'2026-09-04',1,0,2,2,NULL,NULL,0,NULL,'staged',20,'0000000000000000008a',1,NULL,'The answer to Fence was lost 2 times and the record was not found in QuickBooks. Look for it there, then run: ./o2c decide 26 posted --id ID, or: ./o2c decide 26 send-again',0,'2027-02-24 18:14:00.000000',NULL,'2027-02-24 18:15:00.001729','2027-02-24 18:15:00.001754',NULL);
INSERT INTO "outbox" VALUES(27,'acme','opportunity_to_sales_receipt','006Hs000000000HIAQ','SalesReceipt','add','',NULL,1,'flow run','006Hs000000000HIAQ',0,'<SalesReceiptAddRq requestID="{{request_id}}"><SalesReceiptAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Crate</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{7f5b6666-96a3-58e9-a760-c3d7d14e91f5}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq>','da24803d48de1632b02c393f553f1231','fdd7e637dc7f0863430ed3856e13cd7d',1,'{7f5b6666-96a3-58e9-a760-c3d7d14e91f5}','["00kHs000000000GIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Crate',100,'2026-09-04',1,0,2,0,'2027-02-24 19:17:00.001864','2027-02-24 18:17:00.001862',0,'00000000000000000093.0','staged',22,'00000000000000000093',1,'0x80040400','QuickBooks could not process the request: 0x80040400 QuickBooks found an error when parsing the provided XML text stream. QuickBooks could not read Crate, which stood alone in the document. Shorten or simplify the texts of the record. It is tried again by itself, at the latest every 24 hours.',0,'2027-02-24 18:16:00.000000',NULL,'2027-02-24 18:17:00.001847','2027-02-24 18:17:00.001863',NULL);
INSERT INTO "outbox" VALUES(28,'acme','opportunity_to_sales_receipt','006Hs000000000IIAQ','SalesReceipt','add','',NULL,1,'flow run','006Hs000000000IIAQ',0,'<SalesReceiptAddRq requestID="{{request_id}}"><SalesReceiptAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Chest</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{e1818cb4-4bd9-572d-bc9d-16ee1e9f1aa0}</ExternalGUID><SalesReceiptLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></SalesReceiptLineAdd></SalesReceiptAdd></SalesReceiptAddRq>','8044b86117bfb58950ca4881cdf595b1','e19684b08a78e77e65bb1011ae8714cb',1,'{e1818cb4-4bd9-572d-bc9d-16ee1e9f1aa0}','["00kHs000000000HIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Chest',100,'2026-09-04',1,0,2,0,NULL,'2027-02-24 18:17:00.001866',0,NULL,'staged',22,'00000000000000000095',1,NULL,'QuickBooks could not read two SalesReceiptAdd requests in a row, each alone in its document. The mapping of flow opportunity_to_sales_receipt probably writes something that this QuickBooks does not know. Correct the mapping, then run: ./o2c release-kind acme SalesReceiptAdd',0,'2027-02-24 18:16:00.000000',NULL,'2027-02-24 18:17:00.001847','2027-02-24 18:17:00.001867',NULL);
INSERT INTO "outbox" VALUES(29,'acme','opportunity_to_invoice','006Hs000000000JIAQ','Invoice','add','',NULL,1,'flow run','006Hs000000000JIAQ',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Vault</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{9574c5d3-d1ad-5dce-ad0c-b6715a8c8c9d}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','30bcdb9f77bd2c9843387d3962dc03f1','2fa8ec575da21a72dc7e4e4a38c76018',1,'{9574c5d3-d1ad-5dce-ad0c-b6715a8c8c9d}','["00kHs000000000IIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Vault',100,'2026-09-04',1,0,0,0,NULL,NULL,0,NULL,'staged',24,NULL,NULL,NULL,NULL,0,'2027-02-24 18:17:00.000000',NULL,'2027-02-24 18:18:00.001939',NULL,NULL);
INSERT INTO "outbox" VALUES(30,'acme','opportunity_to_estimate','006Hs000000000KIAQ','Estimate','add','',NULL,1,'flow run','006Hs000000000KIAQ',0,'<EstimateAddRq requestID="{{request_id}}"><EstimateAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><Memo>Plan</Memo><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{2499756e-d392-5c0a-bfcf-f8fe16447fb5}</ExternalGUID><EstimateLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></EstimateLineAdd></EstimateAdd></EstimateAddRq>','61d0438027b9dba71415982a9f413f43','bebb7292b29d62cddd97aeb0cee9f4db',1,'{2499756e-d392-5c0a-bfcf-f8fe16447fb5}','["00kHs000000000JIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Plan',100,'2026-09-04',0,0,1,0,'2027-02-24 18:55:00.002291','2027-02-24 18:40:00.002291',0,NULL,'staged',27,'000000000000000000ad',1,'3263','QuickBooks answered 3263: The application has been given read-only access to the company data. The sync may only read this company file. Ask the QuickBooks administrator for the right to write. It is tried again by itself, at the latest every 6 hours.',0,'2027-02-24 18:39:00.000000',NULL,'2027-02-24 18:40:00.002265','2027-02-24 18:40:00.002290',NULL);
INSERT INTO "outbox" VALUES(31,'acme','opportunity_to_invoice','006Hs000000000LIAQ','Invoice','add','',NULL,1,'flow run','006Hs000000000LIAQ',0,'<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd><CustomerRef><ListID>{{id:account_to_customer:001Hs0000000001IAA}}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></BillAddress><ShipAddress><Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode><Country>USA</Country></ShipAddress><IsPending>false</IsPending><Memo>Bridge</Memo><IsToBePrinted>false</IsToBePrinted><IsToBeEmailed>false</IsToBeEmailed><ExternalGUID>{c1e33cde-3fcc-5790-add7-783edf18d84b}</ExternalGUID><InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs0000000001IAA}}</ListID></ItemRef><Desc>SV</Desc><Quantity>1</Quantity><Amount>100.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>','b2105488b3866f271e9f22841f0607eb','e92da7d2c2650fff646841484f4a8af9',1,'{c1e33cde-3fcc-5790-add7-783edf18d84b}','["00kHs000000000KIAQ"]','{"TxnDate": "2026-09-04", "entity": "account_to_customer:001Hs0000000001IAA"}','Bridge',100,'2026-09-04',0,0,1,0,NULL,NULL,0,NULL,'served',32,'000000000000000000bd',1,NULL,NULL,0,'2027-02-24 18:41:00.000000',NULL,'2027-02-24 18:42:00.002376','2027-02-24 18:42:00.002406',NULL);
CREATE TABLE outbox_dependency (
	outbox_id INTEGER NOT NULL, 
	flow VARCHAR(80) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	qb_id VARCHAR(36), 
	CONSTRAINT pk_outbox_dependency PRIMARY KEY (outbox_id, flow, record_id), 
	FOREIGN KEY(outbox_id) REFERENCES outbox (id)
);
INSERT INTO "outbox_dependency" VALUES(6,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(6,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(7,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(7,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(8,'account_to_customer','001Hs0000000002IAA','acme','80000002-1795273260');
INSERT INTO "outbox_dependency" VALUES(8,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(9,'account_to_customer','001Hs0000000002IAA','acme','80000002-1795273260');
INSERT INTO "outbox_dependency" VALUES(9,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(10,'account_to_customer','001Hs0000000003IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(10,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(11,'account_to_customer','001Hs0000000004IAA','acme','80000004-1795273260');
INSERT INTO "outbox_dependency" VALUES(11,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(12,'account_to_customer','001Hs0000000002IAA','acme','80000002-1795273260');
INSERT INTO "outbox_dependency" VALUES(12,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(18,'account_to_customer','001Hs0000000005IAA','acme',NULL);
INSERT INTO "outbox_dependency" VALUES(18,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(19,'account_to_customer','001Hs0000000006IAA','acme',NULL);
INSERT INTO "outbox_dependency" VALUES(19,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(20,'account_to_customer','001Hs0000000007IAA','acme',NULL);
INSERT INTO "outbox_dependency" VALUES(20,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(21,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(21,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(22,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(22,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(23,'account_to_customer','001Hs0000000002IAA','acme','80000002-1795273260');
INSERT INTO "outbox_dependency" VALUES(23,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(24,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(24,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(25,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(25,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(26,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(26,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(27,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(27,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(28,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(28,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(29,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(29,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(30,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(30,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
INSERT INTO "outbox_dependency" VALUES(31,'account_to_customer','001Hs0000000001IAA','acme','80000001-1795273260');
INSERT INTO "outbox_dependency" VALUES(31,'product_to_item','01tHs0000000001IAA','acme','80000003-1795273260');
CREATE TABLE read_job (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	object VARCHAR(80) NOT NULL, 
	basis VARCHAR(12) NOT NULL, 
	types TEXT, 
	interval_id BIGINT, 
	start DATETIME, 
	until DATETIME NOT NULL, 
	window_from DATETIME, 
	window_to DATETIME NOT NULL, 
	name_from VARCHAR(250), 
	name_to VARCHAR(250), 
	offset_minutes INTEGER, 
	seen_from DATETIME, 
	seen_to DATETIME, 
	name_low VARCHAR(250), 
	name_high VARCHAR(250), 
	state VARCHAR(10) NOT NULL, 
	session_id BIGINT, 
	splits INTEGER NOT NULL, 
	pages INTEGER NOT NULL, 
	landed INTEGER NOT NULL, 
	found INTEGER NOT NULL, 
	new INTEGER NOT NULL, 
	fails INTEGER NOT NULL, 
	problem TEXT, 
	then_complete BOOLEAN NOT NULL, 
	asked_by VARCHAR(250) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	opened_at DATETIME, 
	done_at DATETIME, 
	CONSTRAINT pk_read_job PRIMARY KEY (id), 
	CONSTRAINT ck_read_job_basis CHECK (basis IN ('modified', 'txn_date', 'report')), 
	CONSTRAINT ck_read_job_state CHECK (state IN ('asked', 'open', 'done'))
);
INSERT INTO "read_job" VALUES(1,'acme','Customer','modified',NULL,NULL,NULL,'2026-11-21 15:03:00.000000',NULL,'2026-11-21 15:03:00.000000',NULL,NULL,-300,'2026-11-21 15:01:00.000000','2026-11-21 15:01:00.000000','ash','elm','done',NULL,0,1,4,4,4,0,NULL,0,'run 3','2026-11-21 15:03:00.000133','2026-11-21 15:03:00.000138','2026-11-21 15:03:00.000139');
INSERT INTO "read_job" VALUES(2,'acme','Item','modified',NULL,NULL,NULL,'2026-11-21 15:03:00.000000',NULL,'2026-11-21 15:03:00.000000',NULL,NULL,-300,'2026-11-21 15:00:00.000000','2026-11-21 15:01:00.000000','out of state','sv','done',NULL,0,1,3,3,3,0,NULL,0,'run 3','2026-11-21 15:03:00.000133','2026-11-21 15:03:00.000140','2026-11-21 15:03:00.000141');
INSERT INTO "read_job" VALUES(3,'acme','ReceivePayment','modified',NULL,NULL,NULL,'2026-11-21 15:03:00.000000',NULL,'2026-11-21 15:03:00.000000',NULL,NULL,-300,'2026-11-21 15:02:00.000000','2026-11-21 15:02:00.000000','chk-9','chk-9','done',NULL,0,1,1,1,1,0,NULL,0,'run 3','2026-11-21 15:03:00.000133','2026-11-21 15:03:00.000142','2026-11-21 15:03:00.000143');
INSERT INTO "read_job" VALUES(4,'acme','CreditMemo','modified',NULL,NULL,NULL,'2026-11-21 15:03:00.000000',NULL,'2026-11-21 15:03:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 3','2026-11-21 15:03:00.000133','2026-11-21 15:03:00.000144','2026-11-21 15:03:00.000145');
INSERT INTO "read_job" VALUES(5,'acme','Invoice','modified',NULL,NULL,NULL,'2026-11-21 15:03:00.000000',NULL,'2026-11-21 15:03:00.000000',NULL,NULL,-300,'2026-11-21 15:01:00.000000','2026-11-21 15:01:00.000000','1','6','done',NULL,0,1,6,6,6,0,NULL,0,'run 3','2026-11-21 15:03:00.000133','2026-11-21 15:03:00.000146','2026-11-21 15:03:00.000147');
INSERT INTO "read_job" VALUES(6,'acme','Estimate','modified',NULL,NULL,NULL,'2026-11-21 15:03:00.000000',NULL,'2026-11-21 15:03:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 3','2026-11-21 15:03:00.000133','2026-11-21 15:03:00.000148','2026-11-21 15:03:00.000149');
INSERT INTO "read_job" VALUES(7,'acme','SalesOrder','modified',NULL,NULL,NULL,'2026-11-21 15:03:00.000000',NULL,'2026-11-21 15:03:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 3','2026-11-21 15:03:00.000133','2026-11-21 15:03:00.000150','2026-11-21 15:03:00.000151');
INSERT INTO "read_job" VALUES(8,'acme','SalesReceipt','modified',NULL,NULL,NULL,'2026-11-21 15:03:00.000000',NULL,'2026-11-21 15:03:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 3','2026-11-21 15:03:00.000133','2026-11-21 15:03:00.000152','2026-11-21 15:03:00.000153');
INSERT INTO "read_job" VALUES(9,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,NULL,'2026-11-21 15:03:00.000000',NULL,'2026-11-21 15:03:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 3','2026-11-21 15:03:00.000133','2026-11-21 15:03:00.000154','2026-11-21 15:03:00.000155');
INSERT INTO "read_job" VALUES(10,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,NULL,'2026-11-21 15:03:00.000000',NULL,'2026-11-21 15:03:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 3','2026-11-21 15:03:00.000133','2026-11-21 15:03:00.000156','2026-11-21 15:03:00.000157');
INSERT INTO "read_job" VALUES(11,'acme','Customer','modified',NULL,NULL,'2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000','2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000',NULL,NULL,-300,'2026-11-21 15:01:00.000000','2026-11-21 15:01:00.000000','ash','elm','done',NULL,0,1,1,4,0,0,NULL,0,'run 5','2026-11-21 16:10:00.000246','2026-11-21 16:10:00.000253','2026-11-21 16:10:00.000254');
INSERT INTO "read_job" VALUES(12,'acme','Item','modified',NULL,NULL,'2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000','2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000',NULL,NULL,-300,'2026-11-21 15:00:00.000000','2026-11-21 15:01:00.000000','out of state','sv','done',NULL,0,1,0,3,0,0,NULL,0,'run 5','2026-11-21 16:10:00.000246','2026-11-21 16:10:00.000255','2026-11-21 16:10:00.000256');
INSERT INTO "read_job" VALUES(13,'acme','ReceivePayment','modified',NULL,NULL,'2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000','2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000',NULL,NULL,-300,'2026-11-21 15:02:00.000000','2026-11-21 15:02:00.000000','chk-9','chk-9','done',NULL,0,1,0,1,0,0,NULL,0,'run 5','2026-11-21 16:10:00.000246','2026-11-21 16:10:00.000257','2026-11-21 16:10:00.000258');
INSERT INTO "read_job" VALUES(14,'acme','CreditMemo','modified',NULL,NULL,'2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000','2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 5','2026-11-21 16:10:00.000246','2026-11-21 16:10:00.000252','2026-11-21 16:10:00.000252');
INSERT INTO "read_job" VALUES(15,'acme','Invoice','modified',NULL,NULL,'2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000','2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000',NULL,NULL,-300,'2026-11-21 15:01:00.000000','2026-11-21 16:09:00.000000','1','7','done',NULL,0,1,1,7,1,0,NULL,0,'run 5','2026-11-21 16:10:00.000246','2026-11-21 16:10:00.000259','2026-11-21 16:10:00.000260');
INSERT INTO "read_job" VALUES(16,'acme','Estimate','modified',NULL,NULL,'2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000','2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 5','2026-11-21 16:10:00.000246','2026-11-21 16:10:00.000252','2026-11-21 16:10:00.000252');
INSERT INTO "read_job" VALUES(17,'acme','SalesOrder','modified',NULL,NULL,'2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000','2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 5','2026-11-21 16:10:00.000246','2026-11-21 16:10:00.000252','2026-11-21 16:10:00.000252');
INSERT INTO "read_job" VALUES(18,'acme','SalesReceipt','modified',NULL,NULL,'2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000','2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 5','2026-11-21 16:10:00.000246','2026-11-21 16:10:00.000252','2026-11-21 16:10:00.000252');
INSERT INTO "read_job" VALUES(19,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,'2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000','2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 5','2026-11-21 16:10:00.000246','2026-11-21 16:10:00.000252','2026-11-21 16:10:00.000252');
INSERT INTO "read_job" VALUES(20,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,'2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000','2026-11-21 15:03:00.000000','2026-11-21 16:10:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 5','2026-11-21 16:10:00.000246','2026-11-21 16:10:00.000252','2026-11-21 16:10:00.000252');
INSERT INTO "read_job" VALUES(21,'acme','Customer','modified',NULL,NULL,NULL,'2026-11-21 16:28:00.000000',NULL,'2026-11-21 16:28:00.000000',NULL,NULL,-300,'2026-11-21 15:01:00.000000','2026-11-21 15:01:00.000000','ash','elm','done',NULL,0,1,1,4,0,0,NULL,0,'run 7','2026-11-21 16:12:00.000315','2026-11-21 16:28:00.000377','2026-11-21 16:28:00.000378');
INSERT INTO "read_job" VALUES(22,'acme','Item','modified',NULL,NULL,NULL,'2026-11-21 16:28:00.000000',NULL,'2026-11-21 16:28:00.000000',NULL,NULL,-300,'2026-11-21 15:00:00.000000','2026-11-21 15:01:00.000000','out of state','sv','done',NULL,0,1,0,3,0,0,NULL,0,'run 7','2026-11-21 16:12:00.000315','2026-11-21 16:28:00.000379','2026-11-21 16:28:00.000380');
INSERT INTO "read_job" VALUES(23,'acme','ReceivePayment','modified',NULL,NULL,NULL,'2026-11-21 16:28:00.000000',NULL,'2026-11-21 16:28:00.000000',NULL,NULL,-300,'2026-11-21 15:02:00.000000','2026-11-21 15:02:00.000000','chk-9','chk-9','done',NULL,0,1,0,1,0,0,NULL,0,'run 7','2026-11-21 16:12:00.000315','2026-11-21 16:28:00.000381','2026-11-21 16:28:00.000382');
INSERT INTO "read_job" VALUES(24,'acme','CreditMemo','modified',NULL,NULL,NULL,'2026-11-21 16:28:00.000000',NULL,'2026-11-21 16:28:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 7','2026-11-21 16:12:00.000315','2026-11-21 16:28:00.000383','2026-11-21 16:28:00.000384');
INSERT INTO "read_job" VALUES(25,'acme','Invoice','modified',NULL,NULL,NULL,'2026-11-21 16:28:00.000000',NULL,'2026-11-21 16:28:00.000000',NULL,NULL,-300,'2026-11-21 15:01:00.000000','2026-11-21 15:01:00.000000','1','6','done',NULL,0,1,0,6,0,0,NULL,0,'run 7','2026-11-21 16:12:00.000315','2026-11-21 16:28:00.000385','2026-11-21 16:28:00.000386');
INSERT INTO "read_job" VALUES(26,'acme','Estimate','modified',NULL,NULL,NULL,'2026-11-21 16:28:00.000000',NULL,'2026-11-21 16:28:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 7','2026-11-21 16:12:00.000315','2026-11-21 16:28:00.000387','2026-11-21 16:28:00.000388');
INSERT INTO "read_job" VALUES(27,'acme','SalesOrder','modified',NULL,NULL,NULL,'2026-11-21 16:28:00.000000',NULL,'2026-11-21 16:28:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 7','2026-11-21 16:12:00.000315','2026-11-21 16:28:00.000389','2026-11-21 16:28:00.000390');
INSERT INTO "read_job" VALUES(28,'acme','SalesReceipt','modified',NULL,NULL,NULL,'2026-11-21 16:28:00.000000',NULL,'2026-11-21 16:28:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 7','2026-11-21 16:12:00.000315','2026-11-21 16:28:00.000391','2026-11-21 16:28:00.000392');
INSERT INTO "read_job" VALUES(29,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,NULL,'2026-11-21 16:28:00.000000',NULL,'2026-11-21 16:28:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 7','2026-11-21 16:12:00.000315','2026-11-21 16:28:00.000393','2026-11-21 16:28:00.000394');
INSERT INTO "read_job" VALUES(30,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,NULL,'2026-11-21 16:28:00.000000',NULL,'2026-11-21 16:28:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 7','2026-11-21 16:12:00.000315','2026-11-21 16:28:00.000395','2026-11-21 16:28:00.000396');
INSERT INTO "read_job" VALUES(31,'acme','Customer','modified',NULL,NULL,'2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 10','2026-11-21 16:30:00.000460','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000466');
INSERT INTO "read_job" VALUES(32,'acme','Item','modified',NULL,NULL,'2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 10','2026-11-21 16:30:00.000460','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000466');
INSERT INTO "read_job" VALUES(33,'acme','ReceivePayment','modified',NULL,NULL,'2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 10','2026-11-21 16:30:00.000460','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000466');
INSERT INTO "read_job" VALUES(34,'acme','CreditMemo','modified',NULL,NULL,'2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 10','2026-11-21 16:30:00.000460','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000466');
INSERT INTO "read_job" VALUES(35,'acme','Invoice','modified',NULL,NULL,'2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 10','2026-11-21 16:30:00.000460','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000466');
INSERT INTO "read_job" VALUES(36,'acme','Estimate','modified',NULL,NULL,'2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 10','2026-11-21 16:30:00.000460','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000466');
INSERT INTO "read_job" VALUES(37,'acme','SalesOrder','modified',NULL,NULL,'2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 10','2026-11-21 16:30:00.000460','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000466');
INSERT INTO "read_job" VALUES(38,'acme','SalesReceipt','modified',NULL,NULL,'2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 10','2026-11-21 16:30:00.000460','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000466');
INSERT INTO "read_job" VALUES(39,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,'2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 10','2026-11-21 16:30:00.000460','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000466');
INSERT INTO "read_job" VALUES(40,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,'2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:28:00.000000','2026-11-21 16:30:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 10','2026-11-21 16:30:00.000460','2026-11-21 16:30:00.000466','2026-11-21 16:30:00.000466');
INSERT INTO "read_job" VALUES(41,'acme','Customer','modified',NULL,NULL,'2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 14','2026-11-21 16:49:00.000526','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000532');
INSERT INTO "read_job" VALUES(42,'acme','Item','modified',NULL,NULL,'2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 14','2026-11-21 16:49:00.000526','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000532');
INSERT INTO "read_job" VALUES(43,'acme','ReceivePayment','modified',NULL,NULL,'2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 14','2026-11-21 16:49:00.000526','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000532');
INSERT INTO "read_job" VALUES(44,'acme','CreditMemo','modified',NULL,NULL,'2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 14','2026-11-21 16:49:00.000526','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000532');
INSERT INTO "read_job" VALUES(45,'acme','Invoice','modified',NULL,NULL,'2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 14','2026-11-21 16:49:00.000526','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000532');
INSERT INTO "read_job" VALUES(46,'acme','Estimate','modified',NULL,NULL,'2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 14','2026-11-21 16:49:00.000526','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000532');
INSERT INTO "read_job" VALUES(47,'acme','SalesOrder','modified',NULL,NULL,'2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 14','2026-11-21 16:49:00.000526','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000532');
INSERT INTO "read_job" VALUES(48,'acme','SalesReceipt','modified',NULL,NULL,'2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 14','2026-11-21 16:49:00.000526','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000532');
INSERT INTO "read_job" VALUES(49,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,'2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 14','2026-11-21 16:49:00.000526','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000532');
INSERT INTO "read_job" VALUES(50,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,'2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000','2026-11-21 16:30:00.000000','2026-11-21 16:49:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 14','2026-11-21 16:49:00.000526','2026-11-21 16:49:00.000532','2026-11-21 16:49:00.000532');
INSERT INTO "read_job" VALUES(51,'acme','Customer','modified',NULL,NULL,'2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000','2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000',NULL,NULL,-300,'2026-11-21 15:01:00.000000','2026-11-21 15:01:00.000000','ash','elm','done',NULL,0,1,1,4,0,0,NULL,0,'run 18','2027-02-24 17:08:00.000615','2027-02-24 17:08:00.000624','2027-02-24 17:08:00.000625');
INSERT INTO "read_job" VALUES(52,'acme','Item','modified',NULL,NULL,'2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000','2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000',NULL,NULL,-300,'2026-11-21 15:00:00.000000','2026-11-21 15:01:00.000000','out of state','sv','done',NULL,0,1,0,3,0,0,NULL,0,'run 18','2027-02-24 17:08:00.000615','2027-02-24 17:08:00.000626','2027-02-24 17:08:00.000627');
INSERT INTO "read_job" VALUES(53,'acme','ReceivePayment','modified',NULL,NULL,'2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000','2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000',NULL,NULL,-300,'2026-11-21 15:02:00.000000','2026-11-21 15:02:00.000000','chk-9','chk-9','done',NULL,0,1,0,1,0,0,NULL,0,'run 18','2027-02-24 17:08:00.000615','2027-02-24 17:08:00.000628','2027-02-24 17:08:00.000629');
INSERT INTO "read_job" VALUES(54,'acme','CreditMemo','modified',NULL,NULL,'2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000','2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 18','2027-02-24 17:08:00.000615','2027-02-24 17:08:00.000623','2027-02-24 17:08:00.000623');
INSERT INTO "read_job" VALUES(55,'acme','Invoice','modified',NULL,NULL,'2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000','2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000',NULL,NULL,-300,'2026-11-21 15:01:00.000000','2026-11-21 15:01:00.000000','1','6','done',NULL,0,1,0,5,0,0,NULL,0,'run 18','2027-02-24 17:08:00.000615','2027-02-24 17:08:00.000630','2027-02-24 17:08:00.000631');
INSERT INTO "read_job" VALUES(56,'acme','Estimate','modified',NULL,NULL,'2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000','2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 18','2027-02-24 17:08:00.000615','2027-02-24 17:08:00.000623','2027-02-24 17:08:00.000623');
INSERT INTO "read_job" VALUES(57,'acme','SalesOrder','modified',NULL,NULL,'2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000','2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 18','2027-02-24 17:08:00.000615','2027-02-24 17:08:00.000623','2027-02-24 17:08:00.000623');
INSERT INTO "read_job" VALUES(58,'acme','SalesReceipt','modified',NULL,NULL,'2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000','2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 18','2027-02-24 17:08:00.000615','2027-02-24 17:08:00.000623','2027-02-24 17:08:00.000623');
INSERT INTO "read_job" VALUES(59,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,'2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000','2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 18','2027-02-24 17:08:00.000615','2027-02-24 17:08:00.000623','2027-02-24 17:08:00.000623');
INSERT INTO "read_job" VALUES(60,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,'2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000','2026-11-21 16:49:00.000000','2027-02-24 17:08:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 18','2027-02-24 17:08:00.000615','2027-02-24 17:08:00.000623','2027-02-24 17:08:00.000623');
INSERT INTO "read_job" VALUES(61,'acme','Customer','modified',NULL,NULL,'2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 22','2027-02-24 17:27:00.000713','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000719');
INSERT INTO "read_job" VALUES(62,'acme','Item','modified',NULL,NULL,'2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 22','2027-02-24 17:27:00.000713','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000719');
INSERT INTO "read_job" VALUES(63,'acme','ReceivePayment','modified',NULL,NULL,'2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 22','2027-02-24 17:27:00.000713','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000719');
INSERT INTO "read_job" VALUES(64,'acme','CreditMemo','modified',NULL,NULL,'2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 22','2027-02-24 17:27:00.000713','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000719');
INSERT INTO "read_job" VALUES(65,'acme','Invoice','modified',NULL,NULL,'2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 22','2027-02-24 17:27:00.000713','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000719');
INSERT INTO "read_job" VALUES(66,'acme','Estimate','modified',NULL,NULL,'2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 22','2027-02-24 17:27:00.000713','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000719');
INSERT INTO "read_job" VALUES(67,'acme','SalesOrder','modified',NULL,NULL,'2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 22','2027-02-24 17:27:00.000713','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000719');
INSERT INTO "read_job" VALUES(68,'acme','SalesReceipt','modified',NULL,NULL,'2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 22','2027-02-24 17:27:00.000713','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000719');
INSERT INTO "read_job" VALUES(69,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,'2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 22','2027-02-24 17:27:00.000713','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000719');
INSERT INTO "read_job" VALUES(70,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,'2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:08:00.000000','2027-02-24 17:27:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 22','2027-02-24 17:27:00.000713','2027-02-24 17:27:00.000719','2027-02-24 17:27:00.000719');
INSERT INTO "read_job" VALUES(71,'acme','Customer','modified',NULL,NULL,'2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 17:31:00.000000','ash','juniper','done',NULL,0,1,6,6,3,0,NULL,0,'run 30','2027-02-24 17:50:00.001114','2027-02-24 17:50:00.001121','2027-02-24 17:50:00.001122');
INSERT INTO "read_job" VALUES(72,'acme','Item','modified',NULL,NULL,'2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 30','2027-02-24 17:50:00.001114','2027-02-24 17:50:00.001120','2027-02-24 17:50:00.001120');
INSERT INTO "read_job" VALUES(73,'acme','ReceivePayment','modified',NULL,NULL,'2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 30','2027-02-24 17:50:00.001114','2027-02-24 17:50:00.001120','2027-02-24 17:50:00.001120');
INSERT INTO "read_job" VALUES(74,'acme','CreditMemo','modified',NULL,NULL,'2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 30','2027-02-24 17:50:00.001114','2027-02-24 17:50:00.001120','2027-02-24 17:50:00.001120');
INSERT INTO "read_job" VALUES(75,'acme','Invoice','modified',NULL,NULL,'2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 17:31:00.000000','6','f-2','done',NULL,0,1,3,3,2,0,NULL,0,'run 30','2027-02-24 17:50:00.001114','2027-02-24 17:50:00.001141','2027-02-24 17:50:00.001142');
INSERT INTO "read_job" VALUES(76,'acme','Estimate','modified',NULL,NULL,'2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 30','2027-02-24 17:50:00.001114','2027-02-24 17:50:00.001120','2027-02-24 17:50:00.001120');
INSERT INTO "read_job" VALUES(77,'acme','SalesOrder','modified',NULL,NULL,'2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 17:30:00.000000','1','1','done',NULL,0,1,0,1,0,0,NULL,0,'run 30','2027-02-24 17:50:00.001114','2027-02-24 17:50:00.001143','2027-02-24 17:50:00.001144');
INSERT INTO "read_job" VALUES(78,'acme','SalesReceipt','modified',NULL,NULL,'2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 30','2027-02-24 17:50:00.001114','2027-02-24 17:50:00.001120','2027-02-24 17:50:00.001120');
INSERT INTO "read_job" VALUES(79,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,'2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 30','2027-02-24 17:50:00.001114','2027-02-24 17:50:00.001120','2027-02-24 17:50:00.001120');
INSERT INTO "read_job" VALUES(80,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,'2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000','2027-02-24 17:27:00.000000','2027-02-24 17:50:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 17:30:00.000000',NULL,NULL,'done',NULL,0,1,1,1,0,0,NULL,0,'run 30','2027-02-24 17:50:00.001114','2027-02-24 17:50:00.001145','2027-02-24 17:50:00.001146');
INSERT INTO "read_job" VALUES(81,'acme','Customer','modified',NULL,NULL,'2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000','2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 17:31:00.000000','ash','juniper','done',NULL,0,1,0,6,0,0,NULL,0,'run 34','2027-02-24 18:09:00.001391','2027-02-24 18:09:00.001416','2027-02-24 18:09:00.001417');
INSERT INTO "read_job" VALUES(82,'acme','Item','modified',NULL,NULL,'2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000','2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 34','2027-02-24 18:09:00.001391','2027-02-24 18:09:00.001415','2027-02-24 18:09:00.001415');
INSERT INTO "read_job" VALUES(83,'acme','ReceivePayment','modified',NULL,NULL,'2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000','2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 34','2027-02-24 18:09:00.001391','2027-02-24 18:09:00.001415','2027-02-24 18:09:00.001415');
INSERT INTO "read_job" VALUES(84,'acme','CreditMemo','modified',NULL,NULL,'2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000','2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 34','2027-02-24 18:09:00.001391','2027-02-24 18:09:00.001415','2027-02-24 18:09:00.001415');
INSERT INTO "read_job" VALUES(85,'acme','Invoice','modified',NULL,NULL,'2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000','2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 17:31:00.000000','6','f-2','done',NULL,0,1,0,3,0,0,NULL,0,'run 34','2027-02-24 18:09:00.001391','2027-02-24 18:09:00.001418','2027-02-24 18:09:00.001419');
INSERT INTO "read_job" VALUES(86,'acme','Estimate','modified',NULL,NULL,'2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000','2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 34','2027-02-24 18:09:00.001391','2027-02-24 18:09:00.001415','2027-02-24 18:09:00.001415');
INSERT INTO "read_job" VALUES(87,'acme','SalesOrder','modified',NULL,NULL,'2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000','2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 17:30:00.000000','1','1','done',NULL,0,1,0,1,0,0,NULL,0,'run 34','2027-02-24 18:09:00.001391','2027-02-24 18:09:00.001420','2027-02-24 18:09:00.001421');
INSERT INTO "read_job" VALUES(88,'acme','SalesReceipt','modified',NULL,NULL,'2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000','2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 34','2027-02-24 18:09:00.001391','2027-02-24 18:09:00.001415','2027-02-24 18:09:00.001415');
INSERT INTO "read_job" VALUES(89,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,'2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000','2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 34','2027-02-24 18:09:00.001391','2027-02-24 18:09:00.001415','2027-02-24 18:09:00.001415');
INSERT INTO "read_job" VALUES(90,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,'2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000','2027-02-24 17:50:00.000000','2027-02-24 18:09:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 17:30:00.000000',NULL,NULL,'done',NULL,0,1,0,1,0,0,NULL,0,'run 34','2027-02-24 18:09:00.001391','2027-02-24 18:09:00.001422','2027-02-24 18:09:00.001423');
INSERT INTO "read_job" VALUES(91,'acme','Invoice','txn_date',NULL,1,'2026-09-01 00:00:00.000000','2026-09-30 00:00:00.000000','2026-09-01 00:00:00.000000','2026-09-30 00:00:00.000000',NULL,NULL,-300,'2026-09-04 00:00:00.000000','2026-09-04 00:00:00.000000','1','f-5','done',NULL,0,1,0,9,0,0,NULL,0,'migrate','2027-02-24 18:19:00.001959','2027-02-24 18:35:00.002008','2027-02-24 18:35:00.002009');
INSERT INTO "read_job" VALUES(92,'acme','Customer','modified',NULL,NULL,'2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 18:19:00.000000','ash','of an earlier database','done',NULL,0,1,2,7,1,0,NULL,0,'run 47','2027-02-24 18:37:00.002030','2027-02-24 18:37:00.002037','2027-02-24 18:37:00.002038');
INSERT INTO "read_job" VALUES(93,'acme','Item','modified',NULL,NULL,'2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 47','2027-02-24 18:37:00.002030','2027-02-24 18:37:00.002036','2027-02-24 18:37:00.002036');
INSERT INTO "read_job" VALUES(94,'acme','ReceivePayment','modified',NULL,NULL,'2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 47','2027-02-24 18:37:00.002030','2027-02-24 18:37:00.002036','2027-02-24 18:37:00.002036');
INSERT INTO "read_job" VALUES(95,'acme','CreditMemo','modified',NULL,NULL,'2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 47','2027-02-24 18:37:00.002030','2027-02-24 18:37:00.002036','2027-02-24 18:37:00.002036');
INSERT INTO "read_job" VALUES(96,'acme','Invoice','modified',NULL,NULL,'2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 18:13:00.000000','6','f-5','done',NULL,0,1,3,6,3,0,NULL,0,'run 47','2027-02-24 18:37:00.002030','2027-02-24 18:37:00.002059','2027-02-24 18:37:00.002060');
INSERT INTO "read_job" VALUES(97,'acme','Estimate','modified',NULL,NULL,'2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 47','2027-02-24 18:37:00.002030','2027-02-24 18:37:00.002036','2027-02-24 18:37:00.002036');
INSERT INTO "read_job" VALUES(98,'acme','SalesOrder','modified',NULL,NULL,'2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 17:30:00.000000','1','1','done',NULL,0,1,0,1,0,0,NULL,0,'run 47','2027-02-24 18:37:00.002030','2027-02-24 18:37:00.002061','2027-02-24 18:37:00.002062');
INSERT INTO "read_job" VALUES(99,'acme','SalesReceipt','modified',NULL,NULL,'2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 47','2027-02-24 18:37:00.002030','2027-02-24 18:37:00.002036','2027-02-24 18:37:00.002036');
INSERT INTO "read_job" VALUES(100,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,'2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 47','2027-02-24 18:37:00.002030','2027-02-24 18:37:00.002036','2027-02-24 18:37:00.002036');
INSERT INTO "read_job" VALUES(101,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,'2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:09:00.000000','2027-02-24 18:37:00.000000',NULL,NULL,-300,'2027-02-24 17:30:00.000000','2027-02-24 17:30:00.000000',NULL,NULL,'done',NULL,0,1,0,1,0,0,NULL,0,'run 47','2027-02-24 18:37:00.002030','2027-02-24 18:37:00.002063','2027-02-24 18:37:00.002064');
INSERT INTO "read_job" VALUES(102,'acme','Customer','modified',NULL,NULL,'2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000',NULL,NULL,-300,'2027-02-24 18:19:00.000000','2027-02-24 18:40:00.000000','of an earlier database','walk-in 11','open',25,0,1,3,0,3,0,NULL,0,'run 51','2027-02-24 18:41:00.002298','2027-02-24 18:41:00.002305',NULL);
INSERT INTO "read_job" VALUES(103,'acme','Item','modified',NULL,NULL,'2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 51','2027-02-24 18:41:00.002298','2027-02-24 18:41:00.002304','2027-02-24 18:41:00.002304');
INSERT INTO "read_job" VALUES(104,'acme','ReceivePayment','modified',NULL,NULL,'2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 51','2027-02-24 18:41:00.002298','2027-02-24 18:41:00.002304','2027-02-24 18:41:00.002304');
INSERT INTO "read_job" VALUES(105,'acme','CreditMemo','modified',NULL,NULL,'2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 51','2027-02-24 18:41:00.002298','2027-02-24 18:41:00.002304','2027-02-24 18:41:00.002304');
INSERT INTO "read_job" VALUES(106,'acme','Invoice','modified',NULL,NULL,'2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'asked',NULL,0,0,0,0,0,0,NULL,0,'run 51','2027-02-24 18:41:00.002298',NULL,NULL);
INSERT INTO "read_job" VALUES(107,'acme','Estimate','modified',NULL,NULL,'2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 51','2027-02-24 18:41:00.002298','2027-02-24 18:41:00.002304','2027-02-24 18:41:00.002304');
INSERT INTO "read_job" VALUES(108,'acme','SalesOrder','modified',NULL,NULL,'2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 51','2027-02-24 18:41:00.002298','2027-02-24 18:41:00.002304','2027-02-24 18:41:00.002304');
INSERT INTO "read_job" VALUES(109,'acme','SalesReceipt','modified',NULL,NULL,'2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 51','2027-02-24 18:41:00.002298','2027-02-24 18:41:00.002304','2027-02-24 18:41:00.002304');
INSERT INTO "read_job" VALUES(110,'acme','TxnDeleted','modified','CreditMemo,Invoice,SalesReceipt,Estimate,ReceivePayment,SalesOrder',NULL,'2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 51','2027-02-24 18:41:00.002298','2027-02-24 18:41:00.002304','2027-02-24 18:41:00.002304');
INSERT INTO "read_job" VALUES(111,'acme','ListDeleted','modified','Customer,ItemService,ItemNonInventory,ItemInventory,ItemOtherCharge,ItemDiscount,ItemSubtotal,ItemGroup',NULL,'2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000','2027-02-24 18:37:00.000000','2027-02-24 18:41:00.000000',NULL,NULL,-300,NULL,NULL,NULL,NULL,'done',NULL,0,1,0,0,0,0,NULL,0,'run 51','2027-02-24 18:41:00.002298','2027-02-24 18:41:00.002304','2027-02-24 18:41:00.002304');
CREATE TABLE reconciliation (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	run_id VARCHAR(250) NOT NULL, 
	as_of DATE NOT NULL, 
	first_day DATE, 
	last_day DATE, 
	state VARCHAR(12) NOT NULL, 
	deals INTEGER NOT NULL, 
	differences INTEGER NOT NULL, 
	salesforce_total NUMERIC(20, 5), 
	quickbooks_total NUMERIC(20, 5), 
	summary TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	done_at DATETIME, 
	CONSTRAINT pk_reconciliation PRIMARY KEY (id), 
	CONSTRAINT ck_reconciliation_state CHECK (state IN ('done'))
);
INSERT INTO "reconciliation" VALUES(1,'acme','run 49','2027-02-24',NULL,NULL,'done',19,16,1699,999.95,'{"apart":{},"as_of":"2027-02-24","causes":{"booked otherwise":1,"changed in Salesforce":2,"held":5,"never linked":1,"not yet written back":2,"rejected":1,"voided in QuickBooks":1,"waiting":3},"company":"acme","deals":19,"documents":10,"line":"19 deals, Salesforce 1,699.00, QuickBooks 999.95, 16 differences","period":null,"quickbooks":999.95,"receivables":null,"sales":null,"salesforce":1699.00,"to_be_invoiced":{"amount":0.00,"count":0},"without_deal":{"amount":0.00,"count":0}}','2027-02-24 18:39:00.002141','2027-02-24 18:39:00.002141');
CREATE TABLE record (
	company VARCHAR(40) NOT NULL, 
	system VARCHAR(20) NOT NULL, 
	object VARCHAR(80) NOT NULL, 
	id VARCHAR(36) NOT NULL, 
	payload TEXT NOT NULL, 
	payload_hash VARCHAR(32) NOT NULL, 
	stamp DATETIME, 
	edit_sequence VARCHAR(16), 
	deleted BOOLEAN NOT NULL, 
	master_id VARCHAR(36), 
	landed_at DATETIME NOT NULL, 
	dirty BOOLEAN NOT NULL, 
	hidden_since DATETIME, changed_fields TEXT, 
	CONSTRAINT pk_record PRIMARY KEY (company, system, object, id)
);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs0000000001IAA','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000001IAA","Name":"Ash","Phone":"555-0111","QB_Email__c":null,"QB_Id__c":"acme:80000001-1795273260","ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','75fd268f5a780319f819020b89abc35f','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000820',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs0000000002IAA','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000002IAA","Name":"Birch","Phone":"555-0100","QB_Email__c":null,"QB_Id__c":"acme:80000002-1795273260","ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','269f275f6cf39dced0e2c4798a6afbe0','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000007',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs0000000003IAA','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000003IAA","Name":"Cedar","Phone":"555-0100","QB_Email__c":null,"QB_Id__c":"acme:80000003-1795273260","ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','e3ccf073f0d7e0292215a14fad3bab52','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000007',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs0000000004IAA','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000004IAA","Name":"Elm","Phone":"555-0100","QB_Email__c":null,"QB_Id__c":"acme:80000004-1795273260","ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','d6ba1d9e27cf6b16a6eeaba12cc12c95','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000007',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs0000000001IAA','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000001IAA","IsWon":true,"Name":"Bench","QB_Generate__c":"Invoice","QB_Id__c":"acme:1-1795273260"}','4af966fd92ede6d491e803ad90b39bd7','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000018',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs0000000002IAA','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000002IAA","IsWon":true,"Name":"Lamp","QB_Generate__c":"Invoice","QB_Id__c":"acme:3-1795273260"}','b528dd78c93767156a781e2d3780ce39','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000018',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs0000000003IAA','{"AccountId":"001Hs0000000002IAA","Amount":99.0,"CloseDate":"2026-09-04","Id":"006Hs0000000003IAA","IsWon":true,"Name":"Chair","QB_Generate__c":"Invoice","QB_Id__c":"acme:5-1795273260"}','c666bf9d45aecbc0a900f6404d5bd651','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000831',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs0000000004IAA','{"AccountId":"001Hs0000000002IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000004IAA","IsWon":false,"Name":"Desk","QB_Generate__c":"Invoice","QB_Id__c":"acme:7-1795273260"}','d8d57d8ed53d5ab6c07a8087539f9696','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000831',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs0000000005IAA','{"AccountId":"001Hs0000000003IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000005IAA","IsWon":true,"Name":"Stool","QB_Generate__c":"Invoice","QB_Id__c":"acme:9-1795273260"}','513fecdb60c64d6e9c15ac02864a844f','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000018',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs0000000006IAA','{"AccountId":"001Hs0000000004IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000006IAA","IsWon":true,"Name":"Shelf","QB_Generate__c":"Invoice","QB_Id__c":"acme:B-1795273260"}','c5c5146e63399252eeb20012f60ed44e','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000018',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000001IAA','{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000001IAA","Name":"Bench SV","OpportunityId":"006Hs0000000001IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','3944879f29776ecd58bb433dff7b192b','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000023',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000002IAA','{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000002IAA","Name":"Lamp SV","OpportunityId":"006Hs0000000002IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','f2a18123b4da0ba82df9a3cf2675ed03','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000023',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000003IAA','{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000003IAA","Name":"Chair SV","OpportunityId":"006Hs0000000003IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":99.0}','5322025dcaff3cc319b245e209fdf2de','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000836',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000004IAA','{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000004IAA","Name":"Desk SV","OpportunityId":"006Hs0000000004IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','222f4e7fb89c555a0ece9075c33871b4','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000023',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000005IAA','{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000005IAA","Name":"Stool SV","OpportunityId":"006Hs0000000005IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','65f6a0f5b059a01fd0ae5b99417c228d','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000023',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000006IAA','{"CreatedDate":"2026-11-21T15:00:00.000+0000","Description":null,"Id":"00kHs0000000006IAA","Name":"Shelf SV","OpportunityId":"006Hs0000000006IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','1dbcc458c27bf620885b3738a41a653e','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000023',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Pricebook2','01sHs0000000001IAA','{"Id":"01sHs0000000001IAA","IsStandard":true}','678d60e5905146d3e7d8fb334a1860a0','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000028',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','PricebookEntry','01uHs0000000001IAA','{"Id":"01uHs0000000001IAA","IsActive":true,"Pricebook2Id":"01sHs0000000001IAA","Product2Id":"01tHs0000000001IAA","UnitPrice":10.0}','dfcd35e4e7039ece2f21fe3bc08b6c1f','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000033',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Product2','01tHs0000000001IAA','{"Description":null,"Family":null,"Id":"01tHs0000000001IAA","IsActive":true,"Name":"SV","ProductCode":"SV","QB_Id__c":"acme:80000003-1795273260","QB_Income_Account__c":null,"QB_Item_Type__c":"Service","QB_Quantity_On_Hand__c":null}','439b5d77941d9eb310dab9b8db506672','2026-11-21 15:00:00.000000',NULL,0,NULL,'2026-11-21 15:01:00.000038',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Contact','003Hs0000000001IAA','{"AccountId":"001Hs0000000004IAA","CreatedDate":"2026-11-21T15:00:00.000+0000","Email":null,"FirstName":"Ann","Id":"003Hs0000000001IAA","LastName":"Lee","Phone":null}','582de40b2b89149114bd7f70d97010d9','2027-02-24 17:30:00.000000',NULL,1,NULL,'2027-02-24 17:31:00.000826',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','80000001-1795273260','{"Balance":"399.95","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CompanyName":"Ash","EditSequence":"1803490200","ExternalGUID":"{a1d2b7e7-4008-5fe8-9ac5-751e4f2e4f26}","FullName":"Ash","IsActive":"true","JobStatus":"None","ListID":"80000001-1795273260","Name":"Ash","Phone":"555-0222","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalBalance":"399.95"}','e8d70462065e06edca1823aea50a4653','2027-02-24 17:30:00.000000','1803490200',0,NULL,'2027-02-24 18:37:00.002038',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','80000002-1795273260','{"Balance":"300.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CompanyName":"Birch","EditSequence":"1803490200","ExternalGUID":"{035d0551-90ca-5295-b780-2447f75efc3a}","FullName":"Birch","IsActive":"true","JobStatus":"None","ListID":"80000002-1795273260","Name":"Birch","Phone":"555-9000","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalBalance":"300.00"}','36578c9b97919efd2f3d620cc5cf8e8a','2027-02-24 17:30:00.000000','1803490200',0,NULL,'2027-02-24 17:50:00.001122',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','80000003-1795273260','{"Balance":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CompanyName":"Cedar","EditSequence":"1795273260","ExternalGUID":"{5635755f-de2e-54a8-9eb2-051bee00fcaf}","FullName":"Cedar","IsActive":"true","JobStatus":"None","ListID":"80000003-1795273260","Name":"Cedar","Phone":"555-0100","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TotalBalance":"100.00"}','6768f2fff62113564a055d1895478e57','2027-02-24 17:30:00.000000','1795273260',1,NULL,'2027-02-24 17:50:00.001146',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','80000004-1795273260','{"Balance":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CompanyName":"Elm","EditSequence":"1803490260","ExternalGUID":"{6d5899ba-08f6-5ced-a24a-803ca1d635d7}","FirstName":"Ann","FullName":"Elm","IsActive":"true","JobStatus":"None","LastName":"Lee","ListID":"80000004-1795273260","Name":"Elm","Phone":"555-0100","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2027-02-24T12:31:00-05:00","TotalBalance":"0.00"}','b58a798ed2cd45e22cd4bd94f7c426cb','2027-02-24 17:31:00.000000','1803490260',0,NULL,'2027-02-24 17:50:00.001122',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','ItemSalesTax','80000001-1795273200','{"EditSequence":"1795273200","IsActive":"true","ItemDesc":"Out-of-state sale, exempt from sales tax","ListID":"80000001-1795273200","Name":"Out of State","TaxRate":"0.0","TimeCreated":"2026-11-21T10:00:00-05:00","TimeModified":"2026-11-21T10:00:00-05:00"}','19d2326fba6c847f2c9fcffff25ad6a6','2026-11-21 15:00:00.000000','1795273200',0,NULL,'2026-11-21 15:03:00.000141',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','ItemSalesTax','80000002-1795273200','{"EditSequence":"1795273200","IsActive":"true","ItemDesc":"Sales tax","ListID":"80000002-1795273200","Name":"State Tax","TaxRate":"5.0","TimeCreated":"2026-11-21T10:00:00-05:00","TimeModified":"2026-11-21T10:00:00-05:00"}','d0be00ba1d38b4c2916282285eb47ddf','2026-11-21 15:00:00.000000','1795273200',0,NULL,'2026-11-21 15:03:00.000141',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','ItemService','80000003-1795273260','{"EditSequence":"1795273260","ExternalGUID":"{156f5499-75fc-5514-8bf1-6758855f17cb}","FullName":"SV","IsActive":"true","ListID":"80000003-1795273260","Name":"SV","SalesOrPurchase":{"AccountRef":{"FullName":"Sales","ListID":"80000008-1795273200"},"Desc":"SV","Price":"10.00"},"Sublevel":"0","TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00"}','2ba7b0b176694da1b882832e37054f10','2026-11-21 15:01:00.000000','1795273260',0,NULL,'2026-11-21 15:03:00.000141',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','ReceivePayment','D-1795273320','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedToTxnRet":[{"Amount":"100.00","BalanceRemaining":"0.00","RefNumber":"1","TxnDate":"2026-09-04","TxnID":"1-1795273260","TxnType":"Invoice"}],"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"DepositToAccountRef":{"FullName":"Undeposited Funds","ListID":"80000003-1795273200"},"EditSequence":"1795273320","RefNumber":"CHK-9","TimeCreated":"2026-11-21T10:02:00-05:00","TimeModified":"2026-11-21T10:02:00-05:00","TotalAmount":"100.00","TxnDate":"2026-11-21","TxnID":"D-1795273320","TxnNumber":"7","UnusedCredits":"0.00","UnusedPayment":"0.00"}','302d4b46b5bbea503687daab95ae07ab','2026-11-21 15:02:00.000000','1795273320',0,NULL,'2026-11-21 15:03:00.000143',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','1-1795273260','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"-100.00","BalanceRemaining":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1795273260","ExternalGUID":"{60ce110e-a9a2-5eab-a9b3-3879652ec06f}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"2-1795273260"}],"IsFinanceCharge":"false","IsPaid":"true","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"LinkedTxn":[{"Amount":"-100.00","LinkType":"AMTTYPE","RefNumber":"CHK-9","TxnDate":"2026-11-21","TxnID":"D-1795273320","TxnType":"ReceivePayment"}],"Memo":"Bench","RefNumber":"1","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TxnDate":"2026-09-04","TxnID":"1-1795273260","TxnNumber":"1"}','8cfa86a0e10062164a880c0cdbdf007f','2026-11-21 15:01:00.000000','1795273260',0,NULL,'2026-11-21 15:03:00.000147',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','3-1795273260','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1795273260","ExternalGUID":"{b78d2d0b-37d9-55c3-ac7c-129ba062b169}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"4-1795273260"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Lamp","RefNumber":"2","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TxnDate":"2026-09-04","TxnID":"3-1795273260","TxnNumber":"2"}','062102c841c17cd30f731024ab540184','2026-11-21 15:01:00.000000','1795273260',0,NULL,'2026-11-21 15:03:00.000147',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','5-1795273260','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Birch","ListID":"80000002-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1795273260","ExternalGUID":"{61d679a8-4f1f-5c25-8f80-c9057174a624}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"6-1795273260"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Chair","RefNumber":"3","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TxnDate":"2026-09-04","TxnID":"5-1795273260","TxnNumber":"3"}','51cecabafcc5ce02ffbf5871562e3dd0','2026-11-21 15:01:00.000000','1795273260',0,NULL,'2026-11-21 15:03:00.000147',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','7-1795273260','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Birch","ListID":"80000002-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1795273260","ExternalGUID":"{115a4f3d-0154-51f5-83bd-99f94c78cf1e}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"8-1795273260"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Desk","RefNumber":"4","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TxnDate":"2026-09-04","TxnID":"7-1795273260","TxnNumber":"4"}','3312f21ebff27d73049b999eb314e957','2026-11-21 15:01:00.000000','1795273260',0,NULL,'2026-11-21 15:03:00.000147',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','9-1795273260','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Cedar and Sons","ListID":"80000008-1803490200"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1795273260","ExternalGUID":"{a9f056fb-4403-5786-9102-063766474d72}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"A-1795273260"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Stool","RefNumber":"5","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2026-11-21T10:01:00-05:00","TxnDate":"2026-09-04","TxnID":"9-1795273260","TxnNumber":"5"}','10f2c688f2b1314a588c8649f739f106','2026-11-21 15:01:00.000000','1795273260',0,NULL,'2027-02-24 17:50:00.001162',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','B-1795273260','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Elm","ListID":"80000004-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803490200","ExternalGUID":"{5d3dd46b-a399-5603-9f4a-bb346b57867f}","InvoiceLineRet":[{"Amount":"0.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Rate":"0.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"C-1795273260"}],"IsFinanceCharge":"false","IsPaid":"true","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"VOID: Shelf","RefNumber":"6","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"0.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T10:01:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TxnDate":"2026-09-04","TxnID":"B-1795273260","TxnNumber":"6"}','32504074bd600490e9b38b5168aee77c','2027-02-24 17:30:00.000000','1803490200',0,NULL,'2027-02-24 17:50:00.001142',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','E-1795277340','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"55.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Cedar","ListID":"80000003-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-11-21","EditSequence":"1795277340","InvoiceLineRet":[{"Amount":"55.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Rate":"55.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"F-1795277340"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"true","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"By hand","RefNumber":"7","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-11-21","Subtotal":"55.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2026-11-21T11:09:00-05:00","TimeModified":"2026-11-21T11:09:00-05:00","TxnDate":"2026-11-21","TxnID":"E-1795277340","TxnNumber":"8"}','9cddd9ffacccb01e526055dc96ba0e5c',NULL,'1795277340',1,NULL,'2026-11-21 16:28:00.000376',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs0000000007IAA','{"AccountId":"001Hs0000000002IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000007IAA","IsWon":true,"Name":"Table","QB_Generate__c":"Invoice","QB_Id__c":"acme:E-1803490140"}','d35bc3c28a4ed7c7f655b9e8771322e7','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000831',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000007IAA','{"CreatedDate":"2027-02-24T17:28:00.000+0000","Description":null,"Id":"00kHs0000000007IAA","Name":"Table SV","OpportunityId":"006Hs0000000007IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','cbb96ff12656d2d65c05101abb04e441','2027-02-24 17:28:00.000000',NULL,0,NULL,'2027-02-24 17:29:00.000747',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs0000000005IAA','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000005IAA","Name":"Fir","Phone":null,"QB_Email__c":null,"QB_Id__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','aafafa7f0c1cbf00cf5d1e224b5b91c3','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000820',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs0000000006IAA','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000006IAA","Name":"Gum","Phone":null,"QB_Email__c":null,"QB_Id__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','c2ad85a68096effdb90a0c5edd37dbe5','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000820',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs0000000007IAA','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000007IAA","Name":"Holly","Phone":null,"QB_Email__c":null,"QB_Id__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','5eb9f3c1b49711c89369724016d3af2a','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000820',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs0000000008IAA','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000008IAA","Name":"Ivy","Phone":null,"QB_Email__c":null,"QB_Id__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','e55c1bf40c1820bca347b6b5882af281','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000820',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs0000000009IAA','{"AccountNumber":null,"BillingCity":"Springfield","BillingCountry":"USA","BillingPostalCode":"62701","BillingState":"IL","BillingStreet":"1 Main St","Fax":null,"Id":"001Hs0000000009IAA","Name":"Juniper, Inc.","Phone":null,"QB_Email__c":null,"QB_Id__c":null,"ShippingCity":"Springfield","ShippingCountry":"USA","ShippingPostalCode":"62701","ShippingState":"IL","ShippingStreet":"1 Main St","Website":null}','3eac7883efd9d41265d315ab497cafdf','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000820',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs0000000008IAA','{"AccountId":"001Hs0000000005IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000008IAA","IsWon":true,"Name":"Crib","QB_Generate__c":"Invoice","QB_Id__c":null}','69f764f179ed5aa1080582fcf809dfc8','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000831',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs0000000009IAA','{"AccountId":"001Hs0000000006IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs0000000009IAA","IsWon":true,"Name":"Cot","QB_Generate__c":"Invoice","QB_Id__c":null}','cb6b66b609ce66acde6e244226dead80','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000831',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000AIAQ','{"AccountId":"001Hs0000000007IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000AIAQ","IsWon":true,"Name":"Bunk","QB_Generate__c":"Invoice","QB_Id__c":null}','680581e826d629dac2baba55024e38dd','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000831',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000BIAQ','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000BIAQ","IsWon":true,"Name":"Hutch","QB_Generate__c":"Invoice","QB_Id__c":null}','4748a2376dd994d01a434bdab4530d99','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000831',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000CIAQ','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000CIAQ","IsWon":true,"Name":"Rack","QB_Generate__c":"Invoice","QB_Id__c":null}','c947fcdb136fd804657e40c3e0428908','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000831',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000DIAQ','{"AccountId":"001Hs0000000001IAA","Amount":null,"CloseDate":"2026-09-04","Id":"006Hs000000000DIAQ","IsWon":true,"Name":"Empty","QB_Generate__c":"Invoice","QB_Id__c":null}','f2b78da4202a5a06f9e5551e259c7c02','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000831',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000008IAA','{"CreatedDate":"2027-02-24T17:30:00.000+0000","Description":null,"Id":"00kHs0000000008IAA","Name":"Crib SV","OpportunityId":"006Hs0000000008IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','b2750c07df81fd3a3c7178f46075af7b','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000836',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000009IAA','{"CreatedDate":"2027-02-24T17:30:00.000+0000","Description":null,"Id":"00kHs0000000009IAA","Name":"Cot SV","OpportunityId":"006Hs0000000009IAA","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','de3565b6dd4759544347e267fe25b825','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000836',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000AIAQ','{"CreatedDate":"2027-02-24T17:30:00.000+0000","Description":null,"Id":"00kHs000000000AIAQ","Name":"Bunk SV","OpportunityId":"006Hs000000000AIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','b92332074c941ab055bd1d09bf4eb888','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000836',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000BIAQ','{"CreatedDate":"2027-02-24T17:30:00.000+0000","Description":null,"Id":"00kHs000000000BIAQ","Name":"Hutch SV","OpportunityId":"006Hs000000000BIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','c0b27a74579daa7df93a08949718a57d','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000836',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000CIAQ','{"CreatedDate":"2027-02-24T17:30:00.000+0000","Description":null,"Id":"00kHs000000000CIAQ","Name":"Rack SV","OpportunityId":"006Hs000000000CIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','16278d9e23faafbeb4e6cf5a0a8382ab','2027-02-24 17:30:00.000000',NULL,0,NULL,'2027-02-24 17:31:00.000836',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','SalesOrder','E-1803490140','{"BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Birch","ListID":"80000002-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803490200","ExternalGUID":"{111fa63a-f75c-58ac-8b6e-5c4a30cec068}","IsFullyInvoiced":"true","IsManuallyClosed":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"LinkedTxn":[{"Amount":"100.00","LinkType":"QUANTYPE","RefNumber":"F-1","TxnDate":"2027-02-24","TxnID":"10-1803490200","TxnType":"Invoice"}],"Memo":"Table","RefNumber":"1","SalesOrderLineRet":[{"Amount":"100.00","Desc":"SV","Invoiced":"1","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"F-1803490140"}],"SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Custom Sales Order","ListID":"80000006-1795273200"},"TimeCreated":"2027-02-24T12:29:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalAmount":"100.00","TxnDate":"2026-09-04","TxnID":"E-1803490140","TxnNumber":"8"}','3a8ed33a3847c28a23182b041808d3c8','2027-02-24 17:30:00.000000','1803490200',0,NULL,'2027-02-24 17:50:00.001144',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','80000008-1803490200','{"Balance":"100.00","EditSequence":"1803490201","FullName":"Cedar and Sons","IsActive":"true","JobStatus":"None","ListID":"80000008-1803490200","Name":"Cedar and Sons","PreferredDeliveryMethod":"None","Sublevel":"0","TimeCreated":"2027-02-24T12:30:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalBalance":"100.00"}','1716491fdb85390a6a11dbc30dffd5cd','2027-02-24 17:30:00.000000','1803490201',0,NULL,'2027-02-24 17:50:00.001122',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','80000005-1803490200','{"Balance":"0.00","EditSequence":"1803490200","FullName":"Fir","IsActive":"false","JobStatus":"None","ListID":"80000005-1803490200","Name":"Fir","PreferredDeliveryMethod":"None","Sublevel":"0","TimeCreated":"2027-02-24T12:30:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalBalance":"0.00"}','c4fd1929a0637e7a8e72e152d98fd9f6','2027-02-24 17:30:00.000000','1803490200',0,NULL,'2027-02-24 17:50:00.001122',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','80000007-1803490200','{"Balance":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"EditSequence":"1803490200","FullName":"Juniper","IsActive":"true","JobStatus":"None","ListID":"80000007-1803490200","Name":"Juniper","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2027-02-24T12:30:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TotalBalance":"0.00"}','5f7770da4f00660d3292842d0d2e746f','2027-02-24 17:30:00.000000','1803490200',0,NULL,'2027-02-24 17:50:00.001122',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','12-1803490260','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803490260","ExternalGUID":"{4ab55130-ba3e-5e9f-9d95-acab04058997}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"13-1803490260"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Hutch","RefNumber":"F-2","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2027-02-24T12:31:00-05:00","TimeModified":"2027-02-24T12:31:00-05:00","TxnDate":"2026-09-04","TxnID":"12-1803490260","TxnNumber":"10"}','62981ac61af39df57d476040f3f8af21','2027-02-24 17:31:00.000000','1803490260',0,NULL,'2027-02-24 17:50:00.001142',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','10-1803490200','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Birch","ListID":"80000002-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2027-02-24","EditSequence":"1803490200","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"11-1803490200"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"true","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"LinkedTxn":[{"Amount":"100.00","LinkType":"QUANTYPE","RefNumber":"1","TxnDate":"2026-09-04","TxnID":"E-1803490140","TxnType":"SalesOrder"}],"RefNumber":"F-1","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2027-02-24","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2027-02-24T12:30:00-05:00","TimeModified":"2027-02-24T12:30:00-05:00","TxnDate":"2027-02-24","TxnID":"10-1803490200","TxnNumber":"9"}','28a55e219d58dc142d61bc4fefd14a73','2027-02-24 17:30:00.000000','1803490200',0,NULL,'2027-02-24 17:50:00.001142',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs000000000AIAQ','{"AccountNumber":null,"BillingCity":null,"BillingCountry":null,"BillingPostalCode":null,"BillingState":null,"BillingStreet":null,"Fax":null,"Id":"001Hs000000000AIAQ","Name":"Cedar and Sons","Phone":null,"QB_Email__c":null,"QB_Id__c":"acme:80000008-1803490200","ShippingCity":null,"ShippingCountry":null,"ShippingPostalCode":null,"ShippingState":null,"ShippingStreet":null,"Website":null}','8b799c3c8bb8d49dc4f65935fdaf0e0d','2027-02-24 17:51:00.000000',NULL,0,NULL,'2027-02-24 18:07:00.001251',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000EIAQ','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000EIAQ","IsWon":true,"Name":"Door","QB_Generate__c":"Invoice","QB_Id__c":"acme:14-1803492660"}','70f3211297a2484a3cea38dd5c20aa51','2027-02-24 18:10:00.000000',NULL,0,NULL,'2027-02-24 18:11:00.001452',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000DIAQ','{"CreatedDate":"2027-02-24T18:10:00.000+0000","Description":null,"Id":"00kHs000000000DIAQ","Name":"Door SV","OpportunityId":"006Hs000000000EIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','0243b5d965bce7304ada7ea129459a35','2027-02-24 18:10:00.000000',NULL,0,NULL,'2027-02-24 18:11:00.001457',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000FIAQ','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000FIAQ","IsWon":true,"Name":"Gate","QB_Generate__c":"Invoice","QB_Id__c":"acme:16-1803492780"}','212ceccbe7c8d28fbfca8f4954d855d5','2027-02-24 18:12:00.000000',NULL,0,NULL,'2027-02-24 18:13:00.001560',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000EIAQ','{"CreatedDate":"2027-02-24T18:12:00.000+0000","Description":null,"Id":"00kHs000000000EIAQ","Name":"Gate SV","OpportunityId":"006Hs000000000FIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','96511b8eed7f3d7a85f3c294fda5fcd1','2027-02-24 18:12:00.000000',NULL,0,NULL,'2027-02-24 18:13:00.001565',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000GIAQ','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000GIAQ","IsWon":true,"Name":"Fence","QB_Generate__c":"Invoice","QB_Id__c":null}','2a715be7a4d5b0d377c948a2d48e8858','2027-02-24 18:14:00.000000',NULL,0,NULL,'2027-02-24 18:15:00.001672',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000FIAQ','{"CreatedDate":"2027-02-24T18:14:00.000+0000","Description":null,"Id":"00kHs000000000FIAQ","Name":"Fence SV","OpportunityId":"006Hs000000000GIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','75e9e33a52ad6c0899f2e0a7e6452809','2027-02-24 18:14:00.000000',NULL,0,NULL,'2027-02-24 18:15:00.001677',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000HIAQ','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000HIAQ","IsWon":true,"Name":"Crate","QB_Generate__c":"Sales Receipt","QB_Id__c":null}','181ac9223631bf661cb124b0ae0926a0','2027-02-24 18:16:00.000000',NULL,0,NULL,'2027-02-24 18:17:00.001790',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000IIAQ','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000IIAQ","IsWon":true,"Name":"Chest","QB_Generate__c":"Sales Receipt","QB_Id__c":null}','0e3dd2b89de03e058e7ed44d954906eb','2027-02-24 18:16:00.000000',NULL,0,NULL,'2027-02-24 18:17:00.001790',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000GIAQ','{"CreatedDate":"2027-02-24T18:16:00.000+0000","Description":null,"Id":"00kHs000000000GIAQ","Name":"Crate SV","OpportunityId":"006Hs000000000HIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','ca102c0fc1fa0e35b22de8caf712d371','2027-02-24 18:16:00.000000',NULL,0,NULL,'2027-02-24 18:17:00.001795',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000HIAQ','{"CreatedDate":"2027-02-24T18:16:00.000+0000","Description":null,"Id":"00kHs000000000HIAQ","Name":"Chest SV","OpportunityId":"006Hs000000000IIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','ad8c3ca7d030600b5bd09ed7183cf52e','2027-02-24 18:16:00.000000',NULL,0,NULL,'2027-02-24 18:17:00.001795',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000JIAQ','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000JIAQ","IsWon":true,"Name":"Vault","QB_Generate__c":"Invoice","QB_Id__c":null}','a93b84ee7fafdfb72e60b65d0db729aa','2027-02-24 18:17:00.000000',NULL,0,NULL,'2027-02-24 18:18:00.001882',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000IIAQ','{"CreatedDate":"2027-02-24T18:17:00.000+0000","Description":null,"Id":"00kHs000000000IIAQ","Name":"Vault SV","OpportunityId":"006Hs000000000JIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','555c73503db2e166423a583ef5a891bd','2027-02-24 18:17:00.000000',NULL,0,NULL,'2027-02-24 18:18:00.001887',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','80000009-1803493140','{"Balance":"0.00","EditSequence":"1803493140","ExternalGUID":"{bdeb46c4-6123-5d10-9907-d62cd74006c4}","FullName":"Of an earlier database","IsActive":"true","JobStatus":"None","ListID":"80000009-1803493140","Name":"Of an earlier database","PreferredDeliveryMethod":"None","Sublevel":"0","TimeCreated":"2027-02-24T13:19:00-05:00","TimeModified":"2027-02-24T13:19:00-05:00","TotalBalance":"0.00"}','b8c4b16f88e5612c04812a7827276234','2027-02-24 18:19:00.000000','1803493140',0,NULL,'2027-02-24 18:37:00.002038',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','14-1803492660','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"99.95","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803492660","ExternalGUID":"{e02721ef-af9f-57f8-afa7-3223abdd5b85}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"15-1803492660"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Door","RefNumber":"F-3","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"99.95","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2027-02-24T13:11:00-05:00","TimeModified":"2027-02-24T13:11:00-05:00","TxnDate":"2026-09-04","TxnID":"14-1803492660","TxnNumber":"11"}','0e5ab25486a8f2c71d482ec4769dc0de','2027-02-24 18:11:00.000000','1803492660',0,NULL,'2027-02-24 18:37:00.002060',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','16-1803492780','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803492780","ExternalGUID":"{440950c1-93c7-5cbc-b56b-b46f46257761}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"17-1803492780"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Gate","RefNumber":"F-4","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2027-02-24T13:13:00-05:00","TimeModified":"2027-02-24T13:13:00-05:00","TxnDate":"2026-09-04","TxnID":"16-1803492780","TxnNumber":"12"}','9f7135dde467d7751d38c1766042502c','2027-02-24 18:13:00.000000','1803492780',0,NULL,'2027-02-24 18:37:00.002060',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Invoice','18-1803492780','{"ARAccountRef":{"FullName":"Accounts Receivable","ListID":"80000002-1795273200"},"AppliedAmount":"0.00","BalanceRemaining":"100.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"CustomerRef":{"FullName":"Ash","ListID":"80000001-1795273260"},"CustomerSalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"DueDate":"2026-09-04","EditSequence":"1803492780","ExternalGUID":"{440950c1-93c7-5cbc-b56b-b46f46257761}","InvoiceLineRet":[{"Amount":"100.00","Desc":"SV","ItemRef":{"FullName":"SV","ListID":"80000003-1795273260"},"Quantity":"1","Rate":"100.00","SalesTaxCodeRef":{"FullName":"Tax","ListID":"80000001-1795273200"},"TxnLineID":"19-1803492780"}],"IsFinanceCharge":"false","IsPaid":"false","IsPending":"false","IsToBeEmailed":"false","IsToBePrinted":"false","ItemSalesTaxRef":{"FullName":"Out of State","ListID":"80000001-1795273200"},"Memo":"Gate","RefNumber":"F-5","SalesTaxPercentage":"0.00","SalesTaxTotal":"0.00","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"ShipDate":"2026-09-04","Subtotal":"100.00","TemplateRef":{"FullName":"Intuit Service Invoice","ListID":"80000001-1795273200"},"TimeCreated":"2027-02-24T13:13:00-05:00","TimeModified":"2027-02-24T13:13:00-05:00","TxnDate":"2026-09-04","TxnID":"18-1803492780","TxnNumber":"13"}','0ee710c70e45d09ca1030f2abd6bd08a','2027-02-24 18:13:00.000000','1803492780',0,NULL,'2027-02-24 18:37:00.002060',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Account','001Hs000000000BIAQ','{"AccountNumber":null,"BillingCity":null,"BillingCountry":null,"BillingPostalCode":null,"BillingState":null,"BillingStreet":null,"Fax":null,"Id":"001Hs000000000BIAQ","Name":"Of an earlier database","Phone":null,"QB_Email__c":null,"QB_Id__c":"acme:80000009-1803493140","ShippingCity":null,"ShippingCountry":null,"ShippingPostalCode":null,"ShippingState":null,"ShippingStreet":null,"Website":null}','92fc6b527be42b4de29137f60218040d','2027-02-24 18:38:00.000000',NULL,0,NULL,'2027-02-24 18:40:00.002148',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000KIAQ','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000KIAQ","IsWon":true,"Name":"Plan","QB_Generate__c":"Estimate","QB_Id__c":null}','0805457bc323afa079ff731233521c42','2027-02-24 18:39:00.000000',NULL,0,NULL,'2027-02-24 18:40:00.002157',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000JIAQ','{"CreatedDate":"2027-02-24T18:39:00.000+0000","Description":null,"Id":"00kHs000000000JIAQ","Name":"Plan SV","OpportunityId":"006Hs000000000KIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','40e0e4377303b3952c2b1b95f483983c','2027-02-24 18:39:00.000000',NULL,0,NULL,'2027-02-24 18:40:00.002162',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','8000000A-1803494400','{"Balance":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"EditSequence":"1803494400","FullName":"Walk-in 1","IsActive":"true","JobStatus":"None","ListID":"8000000A-1803494400","Name":"Walk-in 1","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2027-02-24T13:40:00-05:00","TimeModified":"2027-02-24T13:40:00-05:00","TotalBalance":"0.00"}','8d0aa7d1993825446285728e75458ad6','2027-02-24 18:40:00.000000','1803494400',0,NULL,'2027-02-24 18:41:00.002306',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','80000013-1803494400','{"Balance":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"EditSequence":"1803494400","FullName":"Walk-in 10","IsActive":"true","JobStatus":"None","ListID":"80000013-1803494400","Name":"Walk-in 10","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2027-02-24T13:40:00-05:00","TimeModified":"2027-02-24T13:40:00-05:00","TotalBalance":"0.00"}','859100ff24534f3da0f7150f02a9406a','2027-02-24 18:40:00.000000','1803494400',0,NULL,'2027-02-24 18:41:00.002306',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','quickbooks','Customer','80000014-1803494400','{"Balance":"0.00","BillAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"BillAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"EditSequence":"1803494400","FullName":"Walk-in 11","IsActive":"true","JobStatus":"None","ListID":"80000014-1803494400","Name":"Walk-in 11","PreferredDeliveryMethod":"None","ShipAddress":{"Addr1":"1 Main St","City":"Springfield","Country":"USA","PostalCode":"62701","State":"IL"},"ShipAddressBlock":{"Addr1":"1 Main St","Addr2":"Springfield, IL 62701","Addr3":"USA"},"Sublevel":"0","TimeCreated":"2027-02-24T13:40:00-05:00","TimeModified":"2027-02-24T13:40:00-05:00","TotalBalance":"0.00"}','8233c8874988dfe3b0ee5ae953abb8a3','2027-02-24 18:40:00.000000','1803494400',0,NULL,'2027-02-24 18:41:00.002306',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','Opportunity','006Hs000000000LIAQ','{"AccountId":"001Hs0000000001IAA","Amount":100.0,"CloseDate":"2026-09-04","Id":"006Hs000000000LIAQ","IsWon":true,"Name":"Bridge","QB_Generate__c":"Invoice","QB_Id__c":null}','6714af95bb863ae451be283dbd714d82','2027-02-24 18:41:00.000000',NULL,0,NULL,'2027-02-24 18:42:00.002319',0,NULL,NULL);
INSERT INTO "record" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000KIAQ','{"CreatedDate":"2027-02-24T18:41:00.000+0000","Description":null,"Id":"00kHs000000000KIAQ","Name":"Bridge SV","OpportunityId":"006Hs000000000LIAQ","Product2Id":"01tHs0000000001IAA","Quantity":1.0,"ServiceDate":null,"SortOrder":null,"TotalPrice":100.0}','9342bbd02efb73fbb31057ff35c4d8a7','2027-02-24 18:41:00.000000',NULL,0,NULL,'2027-02-24 18:42:00.002324',0,NULL,NULL);
CREATE TABLE record_key (
	company VARCHAR(40) NOT NULL, 
	system VARCHAR(20) NOT NULL, 
	object VARCHAR(80) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	field VARCHAR(80) NOT NULL, 
	ref_id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_record_key PRIMARY KEY (company, system, object, record_id, field)
);
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs0000000001IAA','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs0000000002IAA','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs0000000005IAA','AccountId','001Hs0000000003IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs0000000006IAA','AccountId','001Hs0000000004IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000001IAA','OpportunityId','006Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000001IAA','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000002IAA','OpportunityId','006Hs0000000002IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000002IAA','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000004IAA','OpportunityId','006Hs0000000004IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000004IAA','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000005IAA','OpportunityId','006Hs0000000005IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000005IAA','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000006IAA','OpportunityId','006Hs0000000006IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000006IAA','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','PricebookEntry','01uHs0000000001IAA','Pricebook2Id','01sHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','PricebookEntry','01uHs0000000001IAA','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','quickbooks','ReceivePayment','D-1795273320','CustomerRef.ListID','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','1-1795273260','CustomerRef.ListID','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','3-1795273260','CustomerRef.ListID','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','3-1795273260','Open','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','5-1795273260','CustomerRef.ListID','80000002-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','5-1795273260','Open','80000002-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','7-1795273260','CustomerRef.ListID','80000002-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','7-1795273260','Open','80000002-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','E-1795277340','CustomerRef.ListID','80000003-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','E-1795277340','Open','80000003-1795273260');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000007IAA','OpportunityId','006Hs0000000007IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000007IAA','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Contact','003Hs0000000001IAA','AccountId','001Hs0000000004IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs0000000003IAA','AccountId','001Hs0000000002IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs0000000004IAA','AccountId','001Hs0000000002IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs0000000007IAA','AccountId','001Hs0000000002IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs0000000008IAA','AccountId','001Hs0000000005IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs0000000009IAA','AccountId','001Hs0000000006IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000AIAQ','AccountId','001Hs0000000007IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000BIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000CIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000DIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000003IAA','OpportunityId','006Hs0000000003IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000003IAA','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000008IAA','OpportunityId','006Hs0000000008IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000008IAA','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000009IAA','OpportunityId','006Hs0000000009IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs0000000009IAA','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000AIAQ','OpportunityId','006Hs000000000AIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000AIAQ','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000BIAQ','OpportunityId','006Hs000000000BIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000BIAQ','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000CIAQ','OpportunityId','006Hs000000000CIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000CIAQ','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','quickbooks','SalesOrder','E-1803490140','CustomerRef.ListID','80000002-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','B-1795273260','CustomerRef.ListID','80000004-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','12-1803490260','CustomerRef.ListID','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','12-1803490260','Open','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','10-1803490200','CustomerRef.ListID','80000002-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','10-1803490200','Open','80000002-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','9-1795273260','CustomerRef.ListID','80000008-1803490200');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','9-1795273260','Open','80000008-1803490200');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000EIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000DIAQ','OpportunityId','006Hs000000000EIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000DIAQ','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000FIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000EIAQ','OpportunityId','006Hs000000000FIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000EIAQ','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000GIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000FIAQ','OpportunityId','006Hs000000000GIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000FIAQ','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000HIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000IIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000GIAQ','OpportunityId','006Hs000000000HIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000GIAQ','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000HIAQ','OpportunityId','006Hs000000000IIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000HIAQ','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000JIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000IIAQ','OpportunityId','006Hs000000000JIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000IIAQ','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','14-1803492660','CustomerRef.ListID','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','14-1803492660','Open','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','16-1803492780','CustomerRef.ListID','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','16-1803492780','Open','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','18-1803492780','CustomerRef.ListID','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','quickbooks','Invoice','18-1803492780','Open','80000001-1795273260');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000KIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000JIAQ','OpportunityId','006Hs000000000KIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000JIAQ','Product2Id','01tHs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','Opportunity','006Hs000000000LIAQ','AccountId','001Hs0000000001IAA');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000KIAQ','OpportunityId','006Hs000000000LIAQ');
INSERT INTO "record_key" VALUES('acme','salesforce','OpportunityLineItem','00kHs000000000KIAQ','Product2Id','01tHs0000000001IAA');
CREATE TABLE refusal (
	company VARCHAR(40) NOT NULL, 
	day DATE NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	source VARCHAR(80) NOT NULL, 
	count INTEGER NOT NULL, 
	first_at DATETIME NOT NULL, 
	last_at DATETIME NOT NULL, 
	CONSTRAINT pk_refusal PRIMARY KEY (company, day, kind, source), 
	CONSTRAINT ck_refusal_kind CHECK (kind IN ('wrong password', 'too early', 'too many', 'too large', 'too slow', 'no call', 'unknown ticket'))
);
INSERT INTO "refusal" VALUES('acme','2027-02-24','wrong password','192.0.2.7',1,'2027-02-24 18:40:00.002295','2027-02-24 18:40:00.002295');
CREATE TABLE report (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	run_id VARCHAR(250) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	created_at DATETIME NOT NULL, 
	title TEXT NOT NULL, 
	html TEXT NOT NULL, 
	CONSTRAINT pk_report PRIMARY KEY (id), 
	CONSTRAINT uq_report_company UNIQUE (company, run_id), 
	CONSTRAINT ck_report_kind CHECK (kind IN ('quality', 'comparison', 'audit'))
);
INSERT INTO "report" VALUES(13,'acme','run 52','quality','2027-02-24 18:42:00.002379','Data quality: 2 held, 1 staged','<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Data quality of Acme, 2027-02-24 18:42 UTC</title>
<style>
:root {
  --ink: #16212e; --soft: #5a6877; --line: #dde3ea; --paper: #f5f7f9; --card: #ffffff; --link: #0b5cab;
  --bad: #b3261e; --bad-bg: #fdeceb; --warn: #8a5300; --warn-bg: #fff3dd; --good: #1a6b3c; --good-bg: #e6f5ec;
  --info: #2f5f8f; --info-bg: #e8f0f9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6ebf1; --soft: #9aa8b7; --line: #2e3945; --paper: #11171e; --card: #19212a; --link: #7db8f2;
    --bad: #ff9d95; --bad-bg: #3a1f1e; --warn: #f3c06d; --warn-bg: #352a16; --good: #7ed3a0; --good-bg: #17301f;
    --info: #9cc3ea; --info-bg: #1c2c3d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin: 0 0 .6rem; font-size: 1.2rem; }
h3 { margin: 0; font-size: 1rem; }
p { margin: .3rem 0; }
a { color: var(--link); }
code, pre { font: .85em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
section { margin-top: 2.2rem; }
.kicker { color: var(--soft); font-weight: 600; text-transform: uppercase; letter-spacing: .08em; font-size: .78rem; }
.run, .small, .address, .none, footer { color: var(--soft); }
.small { font-size: .88rem; max-width: 52rem; }
.run code, .address { overflow-wrap: anywhere; }
.address { display: block; font-size: .76rem; font-weight: 400; }
.sum, .amount, .numbers td { font-variant-numeric: tabular-nums; }
.verdict { margin-top: 1.4rem; padding: 1.1rem 1.3rem; border-radius: .6rem; border-left: .4rem solid; background: var(--card); }
.verdict h2 { margin-bottom: .2rem; font-size: 1.35rem; }
.verdict ul { margin: .3rem 0; padding-left: 1.2rem; }
.verdict.stop { border-color: var(--bad); background: var(--bad-bg); }
.verdict.hold { border-color: var(--warn); background: var(--warn-bg); }
.verdict.clear { border-color: var(--good); background: var(--good-bg); }
.steps { margin: 0; padding-left: 1.3rem; max-width: 52rem; }
.steps li { margin: .3rem 0; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; background: var(--card); }
.numbers, .rules { border: 1px solid var(--line); border-radius: .5rem; }
caption { padding: 1rem 0 .4rem; text-align: left; font-weight: 600; color: var(--soft); }
th, td { padding: .5rem .8rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-top: 0; color: var(--soft); font-size: .8rem; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
.numbers td, .numbers thead th:not(:first-child), .right, thead th.right { text-align: right; }
.bad { color: var(--bad); font-weight: 700; }
.good { color: var(--good); font-weight: 700; }
.group { margin-top: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; overflow: hidden; }
.group-head { display: flex; gap: 1.5rem; justify-content: space-between; padding: .9rem 1rem .7rem; }
.group-sum { text-align: right; white-space: nowrap; }
.documents thead th { border-top: 1px solid var(--line); background: var(--paper); }
.documents tbody th { width: 34%; min-width: 14rem; }
.amount, .since { white-space: nowrap; }
.message { min-width: 20rem; }
.more { border-top: 1px solid var(--line); }
.more summary, .rules summary { padding: .6rem 1rem; color: var(--link); cursor: pointer; font-weight: 600; }
.rules summary { padding: .2rem 0; font-weight: 400; }
.rules { table-layout: auto; }
.rules tbody th { min-width: 17rem; }
.rules .what { display: block; font-weight: 400; }
.rules code { color: var(--soft); font-weight: 400; }
.rules td { white-space: nowrap; }
.rules .pass .result { color: var(--good); }
.rules .fail .result, .rules .error .result { color: var(--bad); font-weight: 700; }
.tag { display: inline-block; padding: 0 .5em; border-radius: 1em; font-size: .78rem; font-weight: 600; letter-spacing: 0; text-transform: none; }
.tag.critical { color: var(--bad); background: var(--bad-bg); }
.tag.warning { color: var(--warn); background: var(--warn-bg); }
.tag.info { color: var(--info); background: var(--info-bg); }
.rules .pass .tag { padding: 0; color: var(--soft); background: none; font-weight: 400; font-size: inherit; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .85rem; }
@media (max-width: 40rem) { .group-head { flex-direction: column; gap: .3rem; } .group-sum { text-align: left; } }
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --card: #fff; --link: #000; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  .scroll { overflow: visible; }
  .group, tr { break-inside: auto; }
  tr, .verdict, .group-head { break-inside: avoid; }
  .group-head { break-after: avoid; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  summary { display: none; }
}</style>
</head>
<body>
<header>
  <p class="kicker">Data quality <span class="tag warning">simulated company</span></p>
  <h1>Acme</h1>
  <p class="run">Run <code>run 52</code>, started 2027-02-24 18:42 UTC</p>
</header>
<main>

<section class="verdict hold" aria-label="Verdict">
  <h2>6 documents wait for a correction</h2>
  <p>4 checked in this run, 2 clean.
In all 6 held, worth
  <strong class="sum">100.00</strong>.</p>
</section>

<section>
  <h2>What to do next</h2>
  <ol class="steps">
    <li>Begin with <a href="#held-1">Cannot be put into the words of QuickBooks</a>: 1 document, 100.00.</li>
    <li>Correct each record in Salesforce, in the field that its message names. There is nothing to start afterwards: the next run sees the change, checks the document again and releases it by itself.</li>
  </ol>
</section>

<section>
  <h2>Flows</h2>
  <div class="scroll"><table class="numbers">
    <thead><tr><th scope="col">Flow</th><th scope="col">Landed</th><th scope="col">Checked</th><th scope="col">Clean</th><th scope="col">Held</th><th scope="col">Released</th><th scope="col">Staged</th></tr></thead>
    <tbody>
      <tr><th scope="row">account_to_customer</th>
<td>3</td><td>3</td><td>1</td>      <td class="bad">2</td>
      <td>0</td><td>0</td></tr>
      <tr><th scope="row">opportunity_to_invoice</th>
<td>1</td><td>1</td><td>1</td>      <td>0</td>
      <td>0</td><td>1</td></tr>
    </tbody>
  </table></div>
  <p class="small">Landed: new or changed in Salesforce. Checked: documents that the rules looked at. Clean: no rule
  holds them. Held: wait for a correction. Released: were held and are clean now. Staged: wait for QuickBooks.</p>
</section>

<section>
  <h2>How long it takes</h2>
  <ul>
    <li>Deal won to written back: median 2 min, worst 2 min, 3 deals</li>
    <li>  of it staged 60 s, posted at the next poll 0 s, written back 60 s</li>
  </ul>
  <p class="small">Of the last seven days. Waiting for the next poll of the Web Connector is part of it.</p>
</section>

<section>
  <h2 id="held">Held documents</h2>
  <p class="small">By reason, the largest sum first.
2 documents have more than one reason and
  stand under each; the sum of all above counts every document once.</p>
  <article class="group" id="held-1">
  <header class="group-head">
    <div><h3>Cannot be put into the words of QuickBooks</h3>
    <p class="small">opportunity_to_invoice · <code>billed already</code></p></div>
    <p class="group-sum"><strong>1</strong> document
<br><span class="sum">100.00</span></p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Table
      <span class="address">006Hs0000000007IAA</span></th>
    <td class="right amount">100.00</td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">SalesOrder 1 of this deal was billed in QuickBooks already, by Invoice F-1. A second Invoice would bill it twice. Set Generate back; what finance billed is shown with the deal.
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-2">
  <header class="group-head">
    <div><h3>Cannot be put into the words of QuickBooks</h3>
    <p class="small">customer_to_account · <code></code></p></div>
    <p class="group-sum"><strong>2</strong> documents
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Customer Fir
      <span class="address">80000005-1803490200</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Customer &#34;Fir&#34; (80000005-1803490200) was not created in Salesforce: Account &#34;Fir&#34; (001Hs0000000005IAA) may be the same. If it is: ./o2c bind account_to_customer 001Hs0000000005IAA 80000005-1803490200 --company acme --by NAME. If it is another one, rename one of the two, or: ./o2c waive customer_to_account 80000005-1803490200 --company acme --by NAME
</td></tr>
    <tr><th scope="row">Customer Juniper
      <span class="address">80000007-1803490200</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Customer &#34;Juniper&#34; (80000007-1803490200) was not created in Salesforce: Account &#34;Juniper, Inc.&#34; (001Hs0000000009IAA) may be the same. If it is: ./o2c bind account_to_customer 001Hs0000000009IAA 80000007-1803490200 --company acme --by NAME. If it is another one, rename one of the two, or: ./o2c waive customer_to_account 80000007-1803490200 --company acme --by NAME
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-3">
  <header class="group-head">
    <div><h3>No billing country</h3>
    <p class="small">account_to_customer · <code>account_billing_country_present</code> · correct <code>Account.BillingCountry</code></p></div>
    <p class="group-sum"><strong>2</strong> documents
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Cedar and Sons
      <span class="address">001Hs000000000AIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Cedar and Sons&#34; has no billing country. Fill in Billing Country on the Account. The account is then released by itself.
</td></tr>
    <tr><th scope="row">Of an earlier database
      <span class="address">001Hs000000000BIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Of an earlier database&#34; has no billing country. Fill in Billing Country on the Account. The account is then released by itself.
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-4">
  <header class="group-head">
    <div><h3>No billing city or street</h3>
    <p class="small">account_to_customer · <code>account_billing_place_present</code> · correct <code>Account.BillingCity</code></p></div>
    <p class="group-sum"><strong>2</strong> documents
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Cedar and Sons
      <span class="address">001Hs000000000AIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Cedar and Sons&#34; has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.
</td></tr>
    <tr><th scope="row">Of an earlier database
      <span class="address">001Hs000000000BIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Of an earlier database&#34; has no billing city and no billing street. Fill in Billing City or Billing Street on the Account. The account is then released by itself.
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-5">
  <header class="group-head">
    <div><h3>No shipping country</h3>
    <p class="small">account_to_customer · <code>account_shipping_country_present</code> · correct <code>Account.ShippingCountry</code></p></div>
    <p class="group-sum"><strong>2</strong> documents
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Cedar and Sons
      <span class="address">001Hs000000000AIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Cedar and Sons&#34; has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.
</td></tr>
    <tr><th scope="row">Of an earlier database
      <span class="address">001Hs000000000BIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Of an earlier database&#34; has no shipping country. Fill in Shipping Country on the Account. The account is then released by itself.
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-6">
  <header class="group-head">
    <div><h3>No shipping city or street</h3>
    <p class="small">account_to_customer · <code>account_shipping_place_present</code> · correct <code>Account.ShippingCity</code></p></div>
    <p class="group-sum"><strong>2</strong> documents
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Cedar and Sons
      <span class="address">001Hs000000000AIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Cedar and Sons&#34; has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.
</td></tr>
    <tr><th scope="row">Of an earlier database
      <span class="address">001Hs000000000BIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Account &#34;Of an earlier database&#34; has no shipping city and no shipping street. Fill in Shipping City or Shipping Street on the Account. The account is then released by itself.
</td></tr>
  </tbody>
</table></div>

</article>
<article class="group" id="held-7">
  <header class="group-head">
    <div><h3>Deal without products</h3>
    <p class="small">opportunity_to_invoice · <code>product_line_present</code> · correct <code>Opportunity.OpportunityLineItems</code></p></div>
    <p class="group-sum"><strong>1</strong> document
</p>
  </header>
  <div class="scroll"><table class="documents">
  <thead><tr><th scope="col">Document</th><th scope="col" class="right">Amount</th><th scope="col">Since</th><th scope="col">What to do</th></tr></thead>
  <tbody>
    <tr><th scope="row">Empty
      <span class="address">006Hs000000000DIAQ</span></th>
    <td class="right amount"><span class="none">none</span></td>
    <td class="since">2027-02-24 <span class="address">today</span></td>
    <td class="message">Opportunity &#34;Empty&#34; has no products. Add at least one product to the Opportunity. The deal is then released by itself.
</td></tr>
  </tbody>
</table></div>

</article>

</section>


<section>
  <h2>Rules</h2>
  <p class="small">35 rules,
  31 passed.</p>
  <div class="scroll"><table class="rules">
    <caption>account</caption>
    <thead><tr><th scope="col">Rule</th><th scope="col">Result</th><th scope="col" class="right">Failed</th><th scope="col" class="right">Checked</th><th scope="col">Severity</th><th scope="col">On failure</th></tr></thead>
    <tbody>
      <tr class="pass"><th scope="row"><span class="what">An account has a name; it becomes the name of the customer.</span>
        <code>name_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The name of an account is more than punctuation.</span>
        <code>name_has_letters</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">No two accounts have names that differ only in case, accents, punctuation or spaces.</span>
        <code>name_unique</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.</span>
        <code>name_unique_when_cut</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="fail"><th scope="row"><span class="what">An account has a billing city or street.</span>
        <code>account_billing_place_present</code>
</th>
      <td class="result">✗ failed</td>
      <td class="right">2</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="fail"><th scope="row"><span class="what">An account has a billing country.</span>
        <code>account_billing_country_present</code>
</th>
      <td class="result">✗ failed</td>
      <td class="right">2</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="fail"><th scope="row"><span class="what">An account has a shipping city or street.</span>
        <code>account_shipping_place_present</code>
</th>
      <td class="result">✗ failed</td>
      <td class="right">2</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="fail"><th scope="row"><span class="what">An account has a shipping country.</span>
        <code>account_shipping_country_present</code>
</th>
      <td class="result">✗ failed</td>
      <td class="right">2</td><td class="right">3</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The e-mail address of the account&#39;s first contact looks like one.</span>
        <code>email_well_formed</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">3</td>
      <td><span class="tag info">info</span></td>
      <td>is only noted</td></tr>
    </tbody>
  </table></div>
  <div class="scroll"><table class="rules">
    <caption>opportunity</caption>
    <thead><tr><th scope="col">Rule</th><th scope="col">Result</th><th scope="col" class="right">Failed</th><th scope="col" class="right">Checked</th><th scope="col">Severity</th><th scope="col">On failure</th></tr></thead>
    <tbody>
      <tr class="pass"><th scope="row"><span class="what">A deal has a name; it becomes the memo of the transaction.</span>
        <code>deal_named</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag warning">warning</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">A deal has a close date; it becomes the date of the transaction.</span>
        <code>close_date_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">A deal belongs to an account; it becomes the customer of the transaction.</span>
        <code>account_linked</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The account of a deal exists and the integration user may read it.</span>
        <code>account_exists</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">A deal has at least one product; without a line there is nothing to bill.</span>
        <code>product_line_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The amount of a deal is not below zero; a credit memo, too, has positive amounts.</span>
        <code>amount_not_negative</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The account of a deal has a billing city or street.</span>
        <code>billing_place_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The account of a deal has a billing country.</span>
        <code>billing_country_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The account of a deal has a shipping city or street.</span>
        <code>shipping_place_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The account of a deal has a shipping country.</span>
        <code>shipping_country_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
    </tbody>
  </table></div>
  <div class="scroll"><table class="rules">
    <caption>opportunity_line</caption>
    <thead><tr><th scope="col">Rule</th><th scope="col">Result</th><th scope="col" class="right">Failed</th><th scope="col" class="right">Checked</th><th scope="col">Severity</th><th scope="col">On failure</th></tr></thead>
    <tbody>
      <tr class="pass"><th scope="row"><span class="what">Every line names a product; it becomes the item of the line.</span>
        <code>product_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The product of a line exists and the integration user may read it.</span>
        <code>product_exists</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The product of a line has a QuickBooks Item Type.</span>
        <code>item_type_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The QuickBooks Item Type of a line&#39;s product is one that QuickBooks has.</span>
        <code>item_type_known</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The product of a line has an entry in the standard price book.</span>
        <code>standard_price_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The standard price book entry of a line&#39;s product is active.</span>
        <code>standard_price_active</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">Every line has a quantity.</span>
        <code>quantity_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The quantity of a line is not zero.</span>
        <code>quantity_not_zero</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.</span>
        <code>quantity_fits</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">Every line has a total price; it becomes the amount of the line.</span>
        <code>total_present</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.</span>
        <code>total_fits</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.</span>
        <code>total_in_cents</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag warning">warning</span></td>
      <td>is only noted</td></tr>
      <tr class="pass"><th scope="row"><span class="what">A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.</span>
        <code>discount_takes_off</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.</span>
        <code>subtotal_adds_nothing</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.</span>
        <code>cents_add_up</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
      <tr class="pass"><th scope="row"><span class="what">The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.</span>
        <code>amount_is_sum_of_lines</code>
</th>
      <td class="result">✓ passed</td>
      <td class="right">0</td><td class="right">1</td>
      <td><span class="tag critical">critical</span></td>
      <td>holds the document</td></tr>
    </tbody>
  </table></div>
</section>
</main>
<footer>This page holds customers'' data: keep it inside the firm. It needs no network and can be saved or printed.</footer>
</body>
</html>');
CREATE TABLE rule_result (
	id INTEGER NOT NULL, 
	flow_run_id INTEGER NOT NULL, 
	suite VARCHAR(80) NOT NULL, 
	rule VARCHAR(80) NOT NULL, 
	severity VARCHAR(20) NOT NULL, 
	on_fail VARCHAR(20) NOT NULL, 
	description TEXT NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	checked INTEGER NOT NULL, 
	failed INTEGER NOT NULL, 
	detail TEXT, 
	CONSTRAINT pk_rule_result PRIMARY KEY (id), 
	FOREIGN KEY(flow_run_id) REFERENCES flow_run (id), 
	CONSTRAINT uq_rule_result_flow_run_id UNIQUE (flow_run_id, suite, rule), 
	CONSTRAINT ck_rule_result_severity CHECK (severity IN ('critical', 'warning', 'info')), 
	CONSTRAINT ck_rule_result_on_fail CHECK (on_fail IN ('stop', 'quarantine', 'note')), 
	CONSTRAINT ck_rule_result_status CHECK (status IN ('pass', 'fail', 'error'))
);
INSERT INTO "rule_result" VALUES(1,1,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(2,1,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(3,1,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(4,1,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(5,1,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(6,1,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(7,1,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(8,1,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(9,1,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(10,2,'product','product_named','critical','quarantine','A product has a name.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(11,2,'product','product_item_type_present','critical','quarantine','A product has a QuickBooks Item Type.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(12,2,'product','product_item_type_known','critical','quarantine','The QuickBooks Item Type of a product is one that QuickBooks has.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(13,2,'product','product_standard_price_present','critical','quarantine','A product has a price in the standard price book; it becomes the price of the item.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(14,2,'product','item_name_unique','critical','quarantine','No two products become one item name, which is the product code or else the name, cut to 31 characters.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(15,3,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(16,3,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(17,3,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(18,3,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(19,3,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(20,3,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(21,3,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(22,3,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(23,3,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(24,3,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(25,3,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(26,3,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(27,3,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(28,3,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(29,3,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(30,3,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(31,3,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(32,3,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(33,3,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(34,3,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(35,3,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(36,3,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(37,3,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(38,3,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(39,3,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(40,3,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(41,4,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(42,4,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(43,4,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(44,4,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(45,4,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(46,4,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(47,4,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(48,4,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(49,4,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(50,4,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(51,4,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(52,4,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(53,4,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(54,4,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(55,4,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(56,4,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(57,4,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(58,4,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(59,4,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(60,4,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(61,4,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(62,4,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(63,4,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(64,4,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(65,4,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(66,4,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(67,5,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(68,5,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(69,5,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(70,5,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(71,5,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(72,5,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(73,5,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(74,5,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(75,5,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(76,6,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(77,6,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(78,6,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(79,6,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(80,6,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','fail',9,1,'');
INSERT INTO "rule_result" VALUES(81,6,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(82,6,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(83,6,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(84,6,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(85,6,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(86,6,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(87,6,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(88,6,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(89,6,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(90,6,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(91,6,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(92,6,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(93,6,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(94,6,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(95,6,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(96,6,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(97,6,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(98,6,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(99,6,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(100,6,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(101,6,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(102,8,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(103,8,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(104,8,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(105,8,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(106,8,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(107,8,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(108,8,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(109,8,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(110,8,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(111,9,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(112,9,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(113,9,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(114,9,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(115,9,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','fail',5,1,'');
INSERT INTO "rule_result" VALUES(116,9,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(117,9,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(118,9,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(119,9,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(120,9,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(121,9,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(122,9,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(123,9,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(124,9,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(125,9,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(126,9,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(127,9,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(128,9,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(129,9,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(130,9,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(131,9,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(132,9,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(133,9,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(134,9,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(135,9,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(136,9,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',4,0,'');
INSERT INTO "rule_result" VALUES(137,11,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(138,11,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(139,11,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(140,11,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(141,11,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','fail',3,1,'');
INSERT INTO "rule_result" VALUES(142,11,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','fail',3,1,'');
INSERT INTO "rule_result" VALUES(143,11,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','fail',3,1,'');
INSERT INTO "rule_result" VALUES(144,11,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','fail',3,1,'');
INSERT INTO "rule_result" VALUES(145,11,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(146,12,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(147,12,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(148,12,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(149,12,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(150,12,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','fail',6,1,'');
INSERT INTO "rule_result" VALUES(151,12,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(152,12,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(153,12,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(154,12,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(155,12,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',6,0,'');
INSERT INTO "rule_result" VALUES(156,12,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(157,12,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(158,12,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(159,12,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(160,12,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(161,12,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(162,12,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(163,12,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(164,12,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(165,12,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(166,12,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(167,12,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(168,12,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(169,12,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(170,12,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(171,12,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',5,0,'');
INSERT INTO "rule_result" VALUES(172,14,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(173,14,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(174,14,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(175,14,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(176,14,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(177,14,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(178,14,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(179,14,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(180,14,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(181,15,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(182,15,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(183,15,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(184,15,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(185,15,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(186,15,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(187,15,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(188,15,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(189,15,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(190,15,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(191,15,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(192,15,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(193,15,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(194,15,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(195,15,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(196,15,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(197,15,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(198,15,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(199,15,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(200,15,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(201,15,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(202,15,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(203,15,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(204,15,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(205,15,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(206,15,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(207,17,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(208,17,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(209,17,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(210,17,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(211,17,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(212,17,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(213,17,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(214,17,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(215,17,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(216,18,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(217,18,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(218,18,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(219,18,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(220,18,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(221,18,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(222,18,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(223,18,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(224,18,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(225,18,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(226,18,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(227,18,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(228,18,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(229,18,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(230,18,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(231,18,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(232,18,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(233,18,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(234,18,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(235,18,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(236,18,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(237,18,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(238,18,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(239,18,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(240,18,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(241,18,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(242,19,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(243,19,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(244,19,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(245,19,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(246,19,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(247,19,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(248,19,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(249,19,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(250,19,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(251,20,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(252,20,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(253,20,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(254,20,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(255,20,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(256,20,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(257,20,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(258,20,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(259,20,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(260,20,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(261,20,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(262,20,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(263,20,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(264,20,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(265,20,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(266,20,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(267,20,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(268,20,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(269,20,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(270,20,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(271,20,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(272,20,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(273,20,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(274,20,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(275,20,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(276,20,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(277,21,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(278,21,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(279,21,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(280,21,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(281,21,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(282,21,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(283,21,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(284,21,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(285,21,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(286,22,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(287,22,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(288,22,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(289,22,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(290,22,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(291,22,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(292,22,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(293,22,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(294,22,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(295,22,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(296,22,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(297,22,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(298,22,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(299,22,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(300,22,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(301,22,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(302,22,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(303,22,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(304,22,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(305,22,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(306,22,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(307,22,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(308,22,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(309,22,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(310,22,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(311,22,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(312,23,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(313,23,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(314,23,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(315,23,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(316,23,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(317,23,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(318,23,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(319,23,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(320,23,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(321,24,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(322,24,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(323,24,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(324,24,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(325,24,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(326,24,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(327,24,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(328,24,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(329,24,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(330,24,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(331,24,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(332,24,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(333,24,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(334,24,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(335,24,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(336,24,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(337,24,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(338,24,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(339,24,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(340,24,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(341,24,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(342,24,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(343,24,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(344,24,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(345,24,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(346,24,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(347,25,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(348,25,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(349,25,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(350,25,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(351,25,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(352,25,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(353,25,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(354,25,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','fail',2,1,'');
INSERT INTO "rule_result" VALUES(355,25,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(356,26,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(357,26,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(358,26,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(359,26,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(360,26,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','fail',3,2,'');
INSERT INTO "rule_result" VALUES(361,26,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','fail',3,2,'');
INSERT INTO "rule_result" VALUES(362,26,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','fail',3,2,'');
INSERT INTO "rule_result" VALUES(363,26,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','fail',3,2,'');
INSERT INTO "rule_result" VALUES(364,26,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(365,27,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(366,27,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(367,27,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(368,27,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(369,27,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(370,27,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(371,27,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(372,27,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(373,27,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(374,27,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(375,27,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(376,27,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(377,27,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(378,27,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(379,27,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(380,27,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(381,27,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(382,27,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(383,27,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(384,27,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(385,27,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(386,27,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(387,27,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(388,27,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(389,27,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(390,27,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(391,28,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(392,28,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(393,28,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(394,28,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(395,28,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','fail',9,1,'');
INSERT INTO "rule_result" VALUES(396,28,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(397,28,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(398,28,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(399,28,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(400,28,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',9,0,'');
INSERT INTO "rule_result" VALUES(401,28,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(402,28,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(403,28,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(404,28,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(405,28,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(406,28,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(407,28,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(408,28,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(409,28,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(410,28,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(411,28,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(412,28,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(413,28,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(414,28,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(415,28,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(416,28,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',8,0,'');
INSERT INTO "rule_result" VALUES(417,30,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(418,30,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(419,30,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(420,30,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(421,30,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(422,30,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(423,30,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(424,30,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(425,30,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(426,30,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(427,30,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(428,30,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(429,30,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(430,30,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(431,30,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(432,30,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(433,30,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(434,30,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(435,30,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(436,30,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(437,30,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(438,30,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(439,30,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(440,30,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(441,30,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(442,30,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',2,0,'');
INSERT INTO "rule_result" VALUES(443,31,'account','name_present','critical','quarantine','An account has a name; it becomes the name of the customer.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(444,31,'account','name_has_letters','critical','quarantine','The name of an account is more than punctuation.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(445,31,'account','name_unique','critical','quarantine','No two accounts have names that differ only in case, accents, punctuation or spaces.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(446,31,'account','name_unique_when_cut','critical','quarantine','No two accounts have names that begin with the same 41 characters, which is all that QuickBooks keeps.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(447,31,'account','account_billing_place_present','critical','quarantine','An account has a billing city or street.','fail',3,2,'');
INSERT INTO "rule_result" VALUES(448,31,'account','account_billing_country_present','critical','quarantine','An account has a billing country.','fail',3,2,'');
INSERT INTO "rule_result" VALUES(449,31,'account','account_shipping_place_present','critical','quarantine','An account has a shipping city or street.','fail',3,2,'');
INSERT INTO "rule_result" VALUES(450,31,'account','account_shipping_country_present','critical','quarantine','An account has a shipping country.','fail',3,2,'');
INSERT INTO "rule_result" VALUES(451,31,'account','email_well_formed','info','note','The e-mail address of the account''s first contact looks like one.','pass',3,0,'');
INSERT INTO "rule_result" VALUES(452,32,'opportunity','deal_named','warning','quarantine','A deal has a name; it becomes the memo of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(453,32,'opportunity','close_date_present','critical','quarantine','A deal has a close date; it becomes the date of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(454,32,'opportunity','account_linked','critical','quarantine','A deal belongs to an account; it becomes the customer of the transaction.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(455,32,'opportunity','account_exists','critical','quarantine','The account of a deal exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(456,32,'opportunity','product_line_present','critical','quarantine','A deal has at least one product; without a line there is nothing to bill.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(457,32,'opportunity','amount_not_negative','critical','quarantine','The amount of a deal is not below zero; a credit memo, too, has positive amounts.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(458,32,'opportunity','billing_place_present','critical','quarantine','The account of a deal has a billing city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(459,32,'opportunity','billing_country_present','critical','quarantine','The account of a deal has a billing country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(460,32,'opportunity','shipping_place_present','critical','quarantine','The account of a deal has a shipping city or street.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(461,32,'opportunity','shipping_country_present','critical','quarantine','The account of a deal has a shipping country.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(462,32,'opportunity_line','product_present','critical','quarantine','Every line names a product; it becomes the item of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(463,32,'opportunity_line','product_exists','critical','quarantine','The product of a line exists and the integration user may read it.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(464,32,'opportunity_line','item_type_present','critical','quarantine','The product of a line has a QuickBooks Item Type.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(465,32,'opportunity_line','item_type_known','critical','quarantine','The QuickBooks Item Type of a line''s product is one that QuickBooks has.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(466,32,'opportunity_line','standard_price_present','critical','quarantine','The product of a line has an entry in the standard price book.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(467,32,'opportunity_line','standard_price_active','critical','quarantine','The standard price book entry of a line''s product is active.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(468,32,'opportunity_line','quantity_present','critical','quarantine','Every line has a quantity.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(469,32,'opportunity_line','quantity_not_zero','critical','quarantine','The quantity of a line is not zero.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(470,32,'opportunity_line','quantity_fits','critical','quarantine','The quantity of a line has at most ten digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(471,32,'opportunity_line','total_present','critical','quarantine','Every line has a total price; it becomes the amount of the line.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(472,32,'opportunity_line','total_fits','critical','quarantine','The total of a line has at most thirteen digits before the decimal point, as QuickBooks allows.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(473,32,'opportunity_line','total_in_cents','warning','note','The total of a line is a whole number of cents; QuickBooks keeps two decimals, so others are rounded.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(474,32,'opportunity_line','discount_takes_off','critical','quarantine','A product of the type Discount takes something off; QuickBooks subtracts it whatever its sign.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(475,32,'opportunity_line','subtotal_adds_nothing','critical','quarantine','A product of the type Subtotal has no price; QuickBooks only shows there what the lines above come to.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(476,32,'opportunity_line','cents_add_up','critical','quarantine','The lines, each rounded to the cent as QuickBooks keeps them, come to the sum of the deal.','pass',1,0,'');
INSERT INTO "rule_result" VALUES(477,32,'opportunity_line','amount_is_sum_of_lines','critical','quarantine','The amount of a deal is the sum of its lines, to the cent; the transaction carries the lines.','pass',1,0,'');
CREATE TABLE staging_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT staging_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "staging_version" VALUES('0004');
CREATE TABLE unlinked_guid (
	company VARCHAR(40) NOT NULL, 
	guid VARCHAR(38) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	qb_id VARCHAR(36) NOT NULL, 
	edit_sequence VARCHAR(16), 
	number VARCHAR(250), 
	snapshot TEXT NOT NULL, 
	seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_unlinked_guid PRIMARY KEY (company, guid), 
	CONSTRAINT ck_unlinked_guid_id CHECK (qb_id <> '')
);
INSERT INTO "unlinked_guid" VALUES('acme','{440950c1-93c7-5cbc-b56b-b46f46257761}','Invoice','18-1803492780','1803492780','F-5','{"TxnID": "18-1803492780", "TimeModified": "2027-02-24T13:13:00-05:00", "EditSequence": "1803492780", "CustomerRef": {"ListID": "80000001-1795273260", "FullName": "Ash"}, "TxnDate": "2026-09-04", "RefNumber": "F-5", "Subtotal": "100.00", "SalesTaxTotal": "0.00", "AppliedAmount": "0.00", "BalanceRemaining": "100.00", "IsPaid": "false", "ExternalGUID": "{440950c1-93c7-5cbc-b56b-b46f46257761}"}','2027-02-24 18:42:00.002389');
INSERT INTO "unlinked_guid" VALUES('acme','{bdeb46c4-6123-5d10-9907-d62cd74006c4}','Customer','80000009-1803493140','1803493140','Of an earlier database','{"ListID": "80000009-1803493140", "TimeModified": "2027-02-24T13:19:00-05:00", "EditSequence": "1803493140", "Name": "Of an earlier database", "FullName": "Of an earlier database", "ExternalGUID": "{bdeb46c4-6123-5d10-9907-d62cd74006c4}"}','2027-02-24 18:37:00.002040');
CREATE TABLE watermark (
	company VARCHAR(40) NOT NULL, 
	system VARCHAR(20) NOT NULL, 
	object VARCHAR(80) NOT NULL, 
	window VARCHAR(80) NOT NULL, 
	value DATETIME NOT NULL, 
	fields_hash VARCHAR(64), 
	moved_at DATETIME NOT NULL, 
	CONSTRAINT pk_watermark PRIMARY KEY (company, system, object, window)
);
INSERT INTO "watermark" VALUES('acme','salesforce','Account','deletions','2027-02-24 18:07:00.000000',NULL,'2027-02-24 18:07:00.001253');
INSERT INTO "watermark" VALUES('acme','salesforce','Account','changes','2027-02-24 18:38:00.000000','36999e498628f894c2b4086981c25c003811f48a8951e4173120e20b20e1308d','2027-02-24 18:40:00.002150');
INSERT INTO "watermark" VALUES('acme','salesforce','Contact','deletions','2027-02-24 18:07:00.000000',NULL,'2027-02-24 18:07:00.001260');
INSERT INTO "watermark" VALUES('acme','salesforce','Contact','changes','2027-02-24 17:30:00.000000','a412b5d4cc62e55006c86f71c43c05ee4fcb8b2654a3db41ae9514a5cda54715','2027-02-24 17:31:00.000828');
INSERT INTO "watermark" VALUES('acme','salesforce','Opportunity','deletions','2027-02-24 18:07:00.000000',NULL,'2027-02-24 18:07:00.001264');
INSERT INTO "watermark" VALUES('acme','salesforce','Opportunity','changes','2027-02-24 18:41:00.000000','5f162049a68b9148762b74fc692ff0d6432eb84a478c6b51f26cc26c0c5a902d','2027-02-24 18:42:00.002321');
INSERT INTO "watermark" VALUES('acme','salesforce','OpportunityLineItem','deletions','2027-02-24 18:07:00.000000',NULL,'2027-02-24 18:07:00.001269');
INSERT INTO "watermark" VALUES('acme','salesforce','OpportunityLineItem','changes','2027-02-24 18:41:00.000000','d0b742be966046423f98dfad9d985a70103f1adaaa3211671a7fa731890e68c9','2027-02-24 18:42:00.002326');
INSERT INTO "watermark" VALUES('acme','salesforce','Pricebook2','deletions','2027-02-24 18:07:00.000000',NULL,'2027-02-24 18:07:00.001273');
INSERT INTO "watermark" VALUES('acme','salesforce','Pricebook2','changes','2026-11-21 15:00:00.000000','8f398152614004ca093437d53adc4340ca0b868762beb366544f17f92fd3bd7a','2026-11-21 15:01:00.000030');
INSERT INTO "watermark" VALUES('acme','salesforce','PricebookEntry','deletions','2027-02-24 18:07:00.000000',NULL,'2027-02-24 18:07:00.001277');
INSERT INTO "watermark" VALUES('acme','salesforce','PricebookEntry','changes','2026-11-21 15:00:00.000000','2845bc9904054ae60e26f7dbe73cb06bd4dc67b20dee848f9c5764a878916fb9','2026-11-21 15:01:00.000035');
INSERT INTO "watermark" VALUES('acme','salesforce','Product2','deletions','2027-02-24 18:07:00.000000',NULL,'2027-02-24 18:07:00.001281');
INSERT INTO "watermark" VALUES('acme','salesforce','Product2','changes','2026-11-21 15:02:00.000000','380c18957d38f496fe91f6c9bd8f46cd92d32d6ed4ed6705675afc325b6d85a3','2026-11-21 16:28:00.000364');
INSERT INTO "watermark" VALUES('acme','quickbooks','Customer','reread','2027-02-24 18:42:00.002384',NULL,'2027-02-24 18:42:00.002385');
INSERT INTO "watermark" VALUES('acme','quickbooks','Invoice','reread','2027-02-24 18:42:00.002388',NULL,'2027-02-24 18:42:00.002389');
INSERT INTO "watermark" VALUES('acme','quickbooks','ItemService','reread','2026-11-21 15:01:00.000112',NULL,'2026-11-21 15:01:00.000112');
INSERT INTO "watermark" VALUES('acme','quickbooks','Customer','changes','2027-02-24 18:37:00.000000',NULL,'2027-02-24 18:37:00.002038');
INSERT INTO "watermark" VALUES('acme','quickbooks','Item','changes','2027-02-24 18:41:00.000000',NULL,'2027-02-24 18:41:00.002304');
INSERT INTO "watermark" VALUES('acme','quickbooks','ReceivePayment','changes','2027-02-24 18:41:00.000000',NULL,'2027-02-24 18:41:00.002304');
INSERT INTO "watermark" VALUES('acme','quickbooks','CreditMemo','changes','2027-02-24 18:41:00.000000',NULL,'2027-02-24 18:41:00.002304');
INSERT INTO "watermark" VALUES('acme','quickbooks','Invoice','changes','2027-02-24 18:37:00.000000',NULL,'2027-02-24 18:37:00.002060');
INSERT INTO "watermark" VALUES('acme','quickbooks','Estimate','changes','2027-02-24 18:41:00.000000',NULL,'2027-02-24 18:41:00.002304');
INSERT INTO "watermark" VALUES('acme','quickbooks','SalesOrder','changes','2027-02-24 18:41:00.000000',NULL,'2027-02-24 18:41:00.002304');
INSERT INTO "watermark" VALUES('acme','quickbooks','SalesReceipt','changes','2027-02-24 18:41:00.000000',NULL,'2027-02-24 18:41:00.002304');
INSERT INTO "watermark" VALUES('acme','quickbooks','TxnDeleted','changes','2027-02-24 18:41:00.000000','af91e3cfabc96fb54191badb1d061536','2027-02-24 18:41:00.002304');
INSERT INTO "watermark" VALUES('acme','quickbooks','ListDeleted','changes','2027-02-24 18:41:00.000000','f9b94c000e337b855f8b83881e4afc58','2027-02-24 18:41:00.002304');
INSERT INTO "watermark" VALUES('acme','quickbooks','SalesOrder','reread','2027-02-24 17:29:00.000799',NULL,'2027-02-24 17:29:00.000799');
INSERT INTO "watermark" VALUES('acme','quickbooks','SalesReceipt','reread','2027-02-24 18:42:00.002390',NULL,'2027-02-24 18:42:00.002391');
INSERT INTO "watermark" VALUES('acme','quickbooks','Estimate','reread','2027-02-24 18:42:00.002386',NULL,'2027-02-24 18:42:00.002387');
CREATE TABLE "work_item" (
	id INTEGER NOT NULL, 
	company VARCHAR(40) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	source VARCHAR(80) NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	claimed_by VARCHAR(250), 
	claimed_at DATETIME, 
	attempts INTEGER NOT NULL, 
	problem TEXT, 
	interval_id BIGINT, 
	verdict VARCHAR(12), 
	created_at DATETIME NOT NULL, 
	done_at DATETIME, 
	CONSTRAINT pk_work_item PRIMARY KEY (id), 
	CONSTRAINT ck_work_item_state CHECK (state IN ('unclaimed', 'claimed', 'done', 'failed')), 
	CONSTRAINT ck_work_item_verdict CHECK (verdict IN ('new', 'changed', 'unchanged', 'held', 'not mapped')), 
	CONSTRAINT ck_work_item_kind CHECK (kind IS NULL OR CASE kind WHEN 'read' THEN 1 WHEN 'compare' THEN 1 WHEN 'report' THEN 1 WHEN 'count' THEN 1 WHEN 'staged' THEN 1 WHEN 'held' THEN 1 WHEN 'released' THEN 1 WHEN 'applied' THEN 1 WHEN 'rejected' THEN 1 WHEN 'flagged' THEN 1 WHEN 'withdrawn' THEN 1 WHEN 'deleted' THEN 1 WHEN 'merged' THEN 1 ELSE 0 END = 1)
);
INSERT INTO "work_item" VALUES(1,'acme','staged','opportunity_to_invoice','006Hs0000000001IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(2,'acme','staged','opportunity_to_invoice','006Hs0000000002IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(3,'acme','staged','opportunity_to_invoice','006Hs0000000003IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(4,'acme','staged','opportunity_to_invoice','006Hs0000000004IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(5,'acme','staged','opportunity_to_invoice','006Hs0000000005IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(6,'acme','staged','opportunity_to_invoice','006Hs0000000006IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000095','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(7,'acme','applied','account_to_customer','001Hs0000000001IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000110','2026-11-21 15:02:00.000129');
INSERT INTO "work_item" VALUES(8,'acme','applied','account_to_customer','001Hs0000000002IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000110','2026-11-21 15:02:00.000129');
INSERT INTO "work_item" VALUES(9,'acme','applied','account_to_customer','001Hs0000000003IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000110','2026-11-21 15:02:00.000129');
INSERT INTO "work_item" VALUES(10,'acme','applied','account_to_customer','001Hs0000000004IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000110','2026-11-21 15:02:00.000129');
INSERT INTO "work_item" VALUES(11,'acme','applied','product_to_item','01tHs0000000001IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000110','2026-11-21 15:02:00.000131');
INSERT INTO "work_item" VALUES(12,'acme','applied','opportunity_to_invoice','006Hs0000000001IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(13,'acme','applied','opportunity_to_invoice','006Hs0000000002IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(14,'acme','applied','opportunity_to_invoice','006Hs0000000003IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(15,'acme','applied','opportunity_to_invoice','006Hs0000000004IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(16,'acme','applied','opportunity_to_invoice','006Hs0000000005IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(17,'acme','applied','opportunity_to_invoice','006Hs0000000006IAA','done','run 2','2026-11-21 15:02:00.000116',0,NULL,NULL,NULL,'2026-11-21 15:01:00.000112','2026-11-21 15:02:00.000130');
INSERT INTO "work_item" VALUES(18,'acme','read','Customer','80000001-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000139','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(19,'acme','read','Customer','80000002-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000139','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(20,'acme','read','Customer','80000003-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000139','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(21,'acme','read','Customer','80000004-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000139','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(22,'acme','read','ItemSalesTax','80000001-1795273200','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000141','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(23,'acme','read','ItemSalesTax','80000002-1795273200','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000141','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(24,'acme','read','ItemService','80000003-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000141','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(25,'acme','read','ReceivePayment','D-1795273320','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000143','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(26,'acme','read','Invoice','1-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000147','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(27,'acme','read','Invoice','3-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000147','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(28,'acme','read','Invoice','5-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000147','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(29,'acme','read','Invoice','7-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000147','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(30,'acme','read','Invoice','9-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000147','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(31,'acme','read','Invoice','B-1795273260','done','run 4','2026-11-21 15:04:00.000161',0,NULL,NULL,NULL,'2026-11-21 15:03:00.000147','2026-11-21 15:04:00.000242');
INSERT INTO "work_item" VALUES(32,'acme','read','Customer','80000003-1795273260','done','run 6','2026-11-21 16:11:00.000264',0,NULL,NULL,NULL,'2026-11-21 16:10:00.000254','2026-11-21 16:11:00.000311');
INSERT INTO "work_item" VALUES(33,'acme','read','Invoice','E-1795277340','done','run 6','2026-11-21 16:11:00.000264',0,NULL,NULL,NULL,'2026-11-21 16:10:00.000260','2026-11-21 16:11:00.000311');
INSERT INTO "work_item" VALUES(34,'acme','read','Invoice','E-1795277340','done','run 9','2026-11-21 16:29:00.000400',0,NULL,NULL,NULL,'2026-11-21 16:28:00.000376','2026-11-21 16:29:00.000456');
INSERT INTO "work_item" VALUES(35,'acme','read','Customer','80000003-1795273260','done','run 9','2026-11-21 16:29:00.000400',0,NULL,NULL,NULL,'2026-11-21 16:28:00.000378','2026-11-21 16:29:00.000456');
INSERT INTO "work_item" VALUES(36,'acme','flagged','opportunity_to_invoice','006Hs0000000002IAA','done','run 19','2027-02-24 17:09:00.000635',0,NULL,NULL,NULL,'2027-02-24 17:08:00.000621','2027-02-24 17:09:00.000667');
INSERT INTO "work_item" VALUES(37,'acme','read','Customer','80000001-1795273260','done','run 19','2027-02-24 17:09:00.000635',0,NULL,NULL,NULL,'2027-02-24 17:08:00.000625','2027-02-24 17:09:00.000662');
INSERT INTO "work_item" VALUES(38,'acme','staged','opportunity_to_sales_order','006Hs0000000007IAA','done','run 25','2027-02-24 17:30:00.000803',0,NULL,NULL,NULL,'2027-02-24 17:29:00.000788','2027-02-24 17:30:00.000815');
INSERT INTO "work_item" VALUES(39,'acme','applied','opportunity_to_sales_order','006Hs0000000007IAA','done','run 25','2027-02-24 17:30:00.000803',0,NULL,NULL,NULL,'2027-02-24 17:29:00.000799','2027-02-24 17:30:00.000815');
INSERT INTO "work_item" VALUES(40,'acme','compare','Customer','80000001-1795273260','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000820','2027-02-24 17:32:00.000987');
INSERT INTO "work_item" VALUES(41,'acme','held','opportunity_to_invoice','006Hs000000000DIAQ','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000888','2027-02-24 17:32:00.000993');
INSERT INTO "work_item" VALUES(42,'acme','flagged','account_to_customer','001Hs0000000004IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000892','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(43,'acme','staged','opportunity_to_invoice','006Hs0000000008IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000895','2027-02-24 17:32:00.000993');
INSERT INTO "work_item" VALUES(44,'acme','staged','opportunity_to_invoice','006Hs0000000009IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000895','2027-02-24 17:32:00.000993');
INSERT INTO "work_item" VALUES(45,'acme','staged','opportunity_to_invoice','006Hs000000000AIAQ','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000895','2027-02-24 17:32:00.000993');
INSERT INTO "work_item" VALUES(46,'acme','staged','opportunity_to_invoice','006Hs000000000BIAQ','failed',NULL,'2027-02-24 17:32:00.000937',1,'ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.',NULL,NULL,'2027-02-24 17:31:00.000895',NULL);
INSERT INTO "work_item" VALUES(47,'acme','staged','opportunity_to_invoice','006Hs000000000CIAQ','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000895','2027-02-24 17:32:00.000993');
INSERT INTO "work_item" VALUES(48,'acme','staged','opportunity_to_invoice','006Hs0000000007IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000895','2027-02-24 17:32:00.000993');
INSERT INTO "work_item" VALUES(49,'acme','flagged','opportunity_to_invoice','006Hs0000000004IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000895','2027-02-24 17:32:00.000993');
INSERT INTO "work_item" VALUES(50,'acme','flagged','opportunity_to_invoice','006Hs0000000003IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000895','2027-02-24 17:32:00.000993');
INSERT INTO "work_item" VALUES(51,'acme','held','account_to_customer','001Hs0000000006IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000905','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(52,'acme','held','account_to_customer','001Hs0000000006IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000911','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(53,'acme','applied','account_to_customer','001Hs0000000004IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000917','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(54,'acme','staged','account_to_customer','001Hs0000000001IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000917','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(55,'acme','staged','account_to_customer','001Hs0000000005IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000917','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(56,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000917','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(57,'acme','read','Customer','80000001-1795273260','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000919','2027-02-24 17:32:00.000987');
INSERT INTO "work_item" VALUES(58,'acme','held','account_to_customer','001Hs0000000005IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000919','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(59,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000921','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(60,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000925','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(61,'acme','rejected','account_to_customer','001Hs0000000007IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000929','2027-02-24 17:32:00.000992');
INSERT INTO "work_item" VALUES(62,'acme','read','SalesOrder','E-1803490140','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000931','2027-02-24 17:32:00.000987');
INSERT INTO "work_item" VALUES(63,'acme','rejected','opportunity_to_invoice','006Hs000000000CIAQ','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000932','2027-02-24 17:32:00.000993');
INSERT INTO "work_item" VALUES(64,'acme','held','opportunity_to_invoice','006Hs0000000007IAA','done','run 27','2027-02-24 17:32:00.000937',0,NULL,NULL,NULL,'2027-02-24 17:31:00.000932','2027-02-24 17:32:00.000993');
INSERT INTO "work_item" VALUES(65,'acme','applied','opportunity_to_invoice','006Hs000000000BIAQ','failed',NULL,'2027-02-24 17:32:00.000937',1,'ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.',NULL,NULL,'2027-02-24 17:31:00.000933',NULL);
INSERT INTO "work_item" VALUES(66,'acme','flagged','account_to_customer','001Hs0000000001IAA','done','run 29','2027-02-24 17:49:00.001099',0,NULL,NULL,NULL,'2027-02-24 17:32:00.000948','2027-02-24 17:49:00.001111');
INSERT INTO "work_item" VALUES(67,'acme','held','opportunity_to_invoice','006Hs0000000007IAA','done','run 29','2027-02-24 17:49:00.001099',0,NULL,NULL,NULL,'2027-02-24 17:48:00.001067','2027-02-24 17:49:00.001112');
INSERT INTO "work_item" VALUES(68,'acme','released','opportunity_to_invoice','006Hs000000000BIAQ','failed',NULL,'2027-02-24 17:49:00.001099',1,'ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.',NULL,NULL,'2027-02-24 17:48:00.001067',NULL);
INSERT INTO "work_item" VALUES(69,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 29','2027-02-24 17:49:00.001099',0,NULL,NULL,NULL,'2027-02-24 17:48:00.001083','2027-02-24 17:49:00.001111');
INSERT INTO "work_item" VALUES(70,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 29','2027-02-24 17:49:00.001099',0,NULL,NULL,NULL,'2027-02-24 17:48:00.001087','2027-02-24 17:49:00.001111');
INSERT INTO "work_item" VALUES(71,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 29','2027-02-24 17:49:00.001099',0,NULL,NULL,NULL,'2027-02-24 17:48:00.001091','2027-02-24 17:49:00.001111');
INSERT INTO "work_item" VALUES(72,'acme','rejected','account_to_customer','001Hs0000000007IAA','done','run 29','2027-02-24 17:49:00.001099',0,NULL,NULL,NULL,'2027-02-24 17:48:00.001095','2027-02-24 17:49:00.001111');
INSERT INTO "work_item" VALUES(73,'acme','read','Customer','80000001-1795273260','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001122','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(74,'acme','read','Customer','80000002-1795273260','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001122','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(75,'acme','read','Customer','80000008-1803490200','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001122','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(76,'acme','read','Customer','80000004-1795273260','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001122','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(77,'acme','read','Customer','80000005-1803490200','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001122','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(78,'acme','read','Customer','80000007-1803490200','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001122','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(79,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001128','2027-02-24 17:51:00.001245');
INSERT INTO "work_item" VALUES(80,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001132','2027-02-24 17:51:00.001245');
INSERT INTO "work_item" VALUES(81,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001136','2027-02-24 17:51:00.001245');
INSERT INTO "work_item" VALUES(82,'acme','rejected','account_to_customer','001Hs0000000007IAA','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001140','2027-02-24 17:51:00.001245');
INSERT INTO "work_item" VALUES(83,'acme','read','Invoice','B-1795273260','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001142','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(84,'acme','read','Invoice','12-1803490260','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001142','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(85,'acme','read','Invoice','10-1803490200','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001142','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(86,'acme','flagged','opportunity_to_invoice','006Hs0000000006IAA','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001142','2027-02-24 17:51:00.001246');
INSERT INTO "work_item" VALUES(87,'acme','read','Customer','80000003-1795273260','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001146','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(88,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001148','2027-02-24 17:51:00.001245');
INSERT INTO "work_item" VALUES(89,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001152','2027-02-24 17:51:00.001245');
INSERT INTO "work_item" VALUES(90,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001156','2027-02-24 17:51:00.001245');
INSERT INTO "work_item" VALUES(91,'acme','rejected','account_to_customer','001Hs0000000007IAA','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001160','2027-02-24 17:51:00.001245');
INSERT INTO "work_item" VALUES(92,'acme','read','Invoice','9-1795273260','done','run 31','2027-02-24 17:51:00.001166',0,NULL,NULL,NULL,'2027-02-24 17:50:00.001162','2027-02-24 17:51:00.001240');
INSERT INTO "work_item" VALUES(93,'acme','flagged','account_to_customer','001Hs0000000002IAA','done','run 33','2027-02-24 18:08:00.001340',0,NULL,NULL,NULL,'2027-02-24 17:51:00.001178','2027-02-24 18:08:00.001388');
INSERT INTO "work_item" VALUES(94,'acme','read','Invoice','9-1795273260','done','run 33','2027-02-24 18:08:00.001340',0,NULL,NULL,NULL,'2027-02-24 17:51:00.001188','2027-02-24 18:08:00.001383');
INSERT INTO "work_item" VALUES(95,'acme','deleted','account_to_customer','001Hs0000000003IAA','done','run 33','2027-02-24 18:08:00.001340',0,NULL,NULL,NULL,'2027-02-24 17:51:00.001205','2027-02-24 18:08:00.001388');
INSERT INTO "work_item" VALUES(96,'acme','deleted','account_to_customer','001Hs0000000003IAA','done','run 33','2027-02-24 18:08:00.001340',0,NULL,NULL,NULL,'2027-02-24 17:51:00.001205','2027-02-24 18:08:00.001388');
INSERT INTO "work_item" VALUES(97,'acme','merged','account_to_customer','001Hs0000000003IAA','done','run 33','2027-02-24 18:08:00.001340',0,NULL,NULL,NULL,'2027-02-24 17:51:00.001209','2027-02-24 18:08:00.001388');
INSERT INTO "work_item" VALUES(98,'acme','compare','Customer','80000008-1803490200','done','run 33','2027-02-24 18:08:00.001340',0,NULL,NULL,NULL,'2027-02-24 18:07:00.001251','2027-02-24 18:08:00.001383');
INSERT INTO "work_item" VALUES(99,'acme','held','account_to_customer','001Hs000000000AIAQ','done','run 33','2027-02-24 18:08:00.001340',0,NULL,NULL,NULL,'2027-02-24 18:07:00.001321','2027-02-24 18:08:00.001388');
INSERT INTO "work_item" VALUES(100,'acme','released','opportunity_to_invoice','006Hs0000000007IAA','done','run 33','2027-02-24 18:08:00.001340',0,NULL,NULL,NULL,'2027-02-24 18:07:00.001322','2027-02-24 18:08:00.001389');
INSERT INTO "work_item" VALUES(101,'acme','held','opportunity_to_invoice','006Hs0000000007IAA','done','run 33','2027-02-24 18:08:00.001340',0,NULL,NULL,NULL,'2027-02-24 18:07:00.001329','2027-02-24 18:08:00.001389');
INSERT INTO "work_item" VALUES(102,'acme','released','opportunity_to_invoice','006Hs000000000BIAQ','failed',NULL,'2027-02-24 18:08:00.001340',1,'ENTITY_IS_LOCKED: entity is locked for editing. The record is locked by an approval process: finish or recall it.',NULL,NULL,'2027-02-24 18:07:00.001329',NULL);
INSERT INTO "work_item" VALUES(103,'acme','merged','account_to_customer','001Hs0000000003IAA','done','run 35','2027-02-24 18:10:00.001427',0,NULL,NULL,NULL,'2027-02-24 18:08:00.001365','2027-02-24 18:10:00.001439');
INSERT INTO "work_item" VALUES(104,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 35','2027-02-24 18:10:00.001427',0,NULL,NULL,NULL,'2027-02-24 18:09:00.001401','2027-02-24 18:10:00.001439');
INSERT INTO "work_item" VALUES(105,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 35','2027-02-24 18:10:00.001427',0,NULL,NULL,NULL,'2027-02-24 18:09:00.001405','2027-02-24 18:10:00.001439');
INSERT INTO "work_item" VALUES(106,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 35','2027-02-24 18:10:00.001427',0,NULL,NULL,NULL,'2027-02-24 18:09:00.001409','2027-02-24 18:10:00.001439');
INSERT INTO "work_item" VALUES(107,'acme','rejected','account_to_customer','001Hs0000000007IAA','done','run 35','2027-02-24 18:10:00.001427',0,NULL,NULL,NULL,'2027-02-24 18:09:00.001413','2027-02-24 18:10:00.001439');
INSERT INTO "work_item" VALUES(108,'acme','released','opportunity_to_invoice','006Hs0000000007IAA','done','run 37','2027-02-24 18:12:00.001536',0,NULL,NULL,NULL,'2027-02-24 18:11:00.001509','2027-02-24 18:12:00.001548');
INSERT INTO "work_item" VALUES(109,'acme','held','opportunity_to_invoice','006Hs0000000007IAA','done','run 37','2027-02-24 18:12:00.001536',0,NULL,NULL,NULL,'2027-02-24 18:11:00.001516','2027-02-24 18:12:00.001548');
INSERT INTO "work_item" VALUES(110,'acme','staged','opportunity_to_invoice','006Hs000000000EIAQ','done','run 37','2027-02-24 18:12:00.001536',0,NULL,NULL,NULL,'2027-02-24 18:11:00.001516','2027-02-24 18:12:00.001548');
INSERT INTO "work_item" VALUES(111,'acme','applied','opportunity_to_invoice','006Hs000000000EIAQ','done','run 37','2027-02-24 18:12:00.001536',0,NULL,NULL,NULL,'2027-02-24 18:11:00.001532','2027-02-24 18:12:00.001548');
INSERT INTO "work_item" VALUES(112,'acme','staged','opportunity_to_invoice','006Hs000000000FIAQ','done','run 39','2027-02-24 18:14:00.001648',0,NULL,NULL,NULL,'2027-02-24 18:13:00.001617','2027-02-24 18:14:00.001660');
INSERT INTO "work_item" VALUES(113,'acme','applied','opportunity_to_invoice','006Hs000000000FIAQ','done','run 39','2027-02-24 18:14:00.001648',0,NULL,NULL,NULL,'2027-02-24 18:13:00.001643','2027-02-24 18:14:00.001660');
INSERT INTO "work_item" VALUES(114,'acme','flagged','opportunity_to_invoice','006Hs000000000FIAQ','done','run 39','2027-02-24 18:14:00.001648',0,NULL,NULL,NULL,'2027-02-24 18:13:00.001646','2027-02-24 18:14:00.001660');
INSERT INTO "work_item" VALUES(115,'acme','staged','opportunity_to_invoice','006Hs000000000GIAQ','done','run 41','2027-02-24 18:16:00.001766',0,NULL,NULL,NULL,'2027-02-24 18:15:00.001729','2027-02-24 18:16:00.001778');
INSERT INTO "work_item" VALUES(116,'acme','held','opportunity_to_invoice','006Hs000000000GIAQ','done','run 41','2027-02-24 18:16:00.001766',0,NULL,NULL,NULL,'2027-02-24 18:15:00.001762','2027-02-24 18:16:00.001778');
INSERT INTO "work_item" VALUES(117,'acme','staged','opportunity_to_sales_receipt','006Hs000000000HIAQ','done','run 44','2027-02-24 18:19:00.001946',0,NULL,NULL,NULL,'2027-02-24 18:17:00.001847','2027-02-24 18:19:00.001958');
INSERT INTO "work_item" VALUES(118,'acme','staged','opportunity_to_sales_receipt','006Hs000000000IIAQ','done','run 44','2027-02-24 18:19:00.001946',0,NULL,NULL,NULL,'2027-02-24 18:17:00.001847','2027-02-24 18:19:00.001958');
INSERT INTO "work_item" VALUES(119,'acme','rejected','opportunity_to_sales_receipt','006Hs000000000HIAQ','done','run 44','2027-02-24 18:19:00.001946',0,NULL,NULL,NULL,'2027-02-24 18:17:00.001862','2027-02-24 18:19:00.001958');
INSERT INTO "work_item" VALUES(120,'acme','rejected','opportunity_to_sales_receipt','006Hs000000000HIAQ','done','run 44','2027-02-24 18:19:00.001946',0,NULL,NULL,NULL,'2027-02-24 18:17:00.001864','2027-02-24 18:19:00.001958');
INSERT INTO "work_item" VALUES(121,'acme','rejected','opportunity_to_sales_receipt','006Hs000000000IIAQ','done','run 44','2027-02-24 18:19:00.001946',0,NULL,NULL,NULL,'2027-02-24 18:17:00.001866','2027-02-24 18:19:00.001958');
INSERT INTO "work_item" VALUES(122,'acme','held','opportunity_to_sales_receipt','006Hs000000000IIAQ','done','run 44','2027-02-24 18:19:00.001946',0,NULL,NULL,NULL,'2027-02-24 18:17:00.001868','2027-02-24 18:19:00.001958');
INSERT INTO "work_item" VALUES(123,'acme','held','opportunity_to_sales_receipt','006Hs000000000HIAQ','done','run 44','2027-02-24 18:19:00.001946',0,NULL,NULL,NULL,'2027-02-24 18:17:00.001868','2027-02-24 18:19:00.001958');
INSERT INTO "work_item" VALUES(124,'acme','held','opportunity_to_sales_receipt','006Hs000000000IIAQ','done','run 44','2027-02-24 18:19:00.001946',0,NULL,NULL,NULL,'2027-02-24 18:17:00.001868','2027-02-24 18:19:00.001958');
INSERT INTO "work_item" VALUES(125,'acme','staged','opportunity_to_invoice','006Hs000000000JIAQ','done','run 44','2027-02-24 18:19:00.001946',0,NULL,NULL,NULL,'2027-02-24 18:18:00.001939','2027-02-24 18:19:00.001958');
INSERT INTO "work_item" VALUES(126,'acme','count','Invoice','1-1795273260','done','run 46','2027-02-24 18:36:00.002013',0,NULL,1,'unchanged','2027-02-24 18:35:00.002009','2027-02-24 18:36:00.002020');
INSERT INTO "work_item" VALUES(127,'acme','count','Invoice','5-1795273260','done','run 46','2027-02-24 18:36:00.002013',0,NULL,1,'unchanged','2027-02-24 18:35:00.002009','2027-02-24 18:36:00.002020');
INSERT INTO "work_item" VALUES(128,'acme','count','Invoice','7-1795273260','done','run 46','2027-02-24 18:36:00.002013',0,NULL,1,'unchanged','2027-02-24 18:35:00.002009','2027-02-24 18:36:00.002020');
INSERT INTO "work_item" VALUES(129,'acme','count','Invoice','9-1795273260','done','run 46','2027-02-24 18:36:00.002013',0,NULL,1,'unchanged','2027-02-24 18:35:00.002009','2027-02-24 18:36:00.002020');
INSERT INTO "work_item" VALUES(130,'acme','count','Invoice','B-1795273260','done','run 46','2027-02-24 18:36:00.002013',0,NULL,1,'unchanged','2027-02-24 18:35:00.002009','2027-02-24 18:36:00.002020');
INSERT INTO "work_item" VALUES(131,'acme','count','Invoice','12-1803490260','done','run 46','2027-02-24 18:36:00.002013',0,NULL,1,'unchanged','2027-02-24 18:35:00.002009','2027-02-24 18:36:00.002020');
INSERT INTO "work_item" VALUES(132,'acme','count','Invoice','14-1803492660','done','run 46','2027-02-24 18:36:00.002013',0,NULL,1,'new','2027-02-24 18:35:00.002009','2027-02-24 18:36:00.002020');
INSERT INTO "work_item" VALUES(133,'acme','count','Invoice','16-1803492780','done','run 46','2027-02-24 18:36:00.002013',0,NULL,1,'new','2027-02-24 18:35:00.002009','2027-02-24 18:36:00.002020');
INSERT INTO "work_item" VALUES(134,'acme','count','Invoice','18-1803492780','done','run 46','2027-02-24 18:36:00.002013',0,NULL,1,'new','2027-02-24 18:35:00.002009','2027-02-24 18:36:00.002020');
INSERT INTO "work_item" VALUES(135,'acme','read','Customer','80000001-1795273260','done','run 48','2027-02-24 18:38:00.002068',0,NULL,NULL,NULL,'2027-02-24 18:37:00.002038','2027-02-24 18:38:00.002126');
INSERT INTO "work_item" VALUES(136,'acme','read','Customer','80000009-1803493140','done','run 48','2027-02-24 18:38:00.002068',0,NULL,NULL,NULL,'2027-02-24 18:37:00.002038','2027-02-24 18:38:00.002126');
INSERT INTO "work_item" VALUES(137,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 48','2027-02-24 18:38:00.002068',0,NULL,NULL,NULL,'2027-02-24 18:37:00.002046','2027-02-24 18:38:00.002131');
INSERT INTO "work_item" VALUES(138,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 48','2027-02-24 18:38:00.002068',0,NULL,NULL,NULL,'2027-02-24 18:37:00.002050','2027-02-24 18:38:00.002131');
INSERT INTO "work_item" VALUES(139,'acme','staged','account_to_customer','001Hs0000000007IAA','done','run 48','2027-02-24 18:38:00.002068',0,NULL,NULL,NULL,'2027-02-24 18:37:00.002054','2027-02-24 18:38:00.002131');
INSERT INTO "work_item" VALUES(140,'acme','rejected','account_to_customer','001Hs0000000007IAA','done','run 48','2027-02-24 18:38:00.002068',0,NULL,NULL,NULL,'2027-02-24 18:37:00.002058','2027-02-24 18:38:00.002131');
INSERT INTO "work_item" VALUES(141,'acme','read','Invoice','14-1803492660','done','run 48','2027-02-24 18:38:00.002068',0,NULL,NULL,NULL,'2027-02-24 18:37:00.002060','2027-02-24 18:38:00.002126');
INSERT INTO "work_item" VALUES(142,'acme','read','Invoice','16-1803492780','done','run 48','2027-02-24 18:38:00.002068',0,NULL,NULL,NULL,'2027-02-24 18:37:00.002060','2027-02-24 18:38:00.002126');
INSERT INTO "work_item" VALUES(143,'acme','read','Invoice','18-1803492780','done','run 48','2027-02-24 18:38:00.002068',0,NULL,NULL,NULL,'2027-02-24 18:37:00.002060','2027-02-24 18:38:00.002126');
INSERT INTO "work_item" VALUES(144,'acme','compare','Customer','80000009-1803493140','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:40:00.002148',NULL);
INSERT INTO "work_item" VALUES(145,'acme','held','account_to_customer','001Hs000000000BIAQ','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:40:00.002255',NULL);
INSERT INTO "work_item" VALUES(146,'acme','released','opportunity_to_invoice','006Hs0000000007IAA','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:40:00.002257',NULL);
INSERT INTO "work_item" VALUES(147,'acme','staged','opportunity_to_estimate','006Hs000000000KIAQ','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:40:00.002265',NULL);
INSERT INTO "work_item" VALUES(148,'acme','held','opportunity_to_invoice','006Hs0000000007IAA','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:40:00.002268',NULL);
INSERT INTO "work_item" VALUES(149,'acme','released','opportunity_to_invoice','006Hs000000000BIAQ','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:40:00.002268',NULL);
INSERT INTO "work_item" VALUES(150,'acme','rejected','opportunity_to_estimate','006Hs000000000KIAQ','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:40:00.002291',NULL);
INSERT INTO "work_item" VALUES(151,'acme','read','Customer','8000000A-1803494400','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:41:00.002306',NULL);
INSERT INTO "work_item" VALUES(152,'acme','read','Customer','80000013-1803494400','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:41:00.002306',NULL);
INSERT INTO "work_item" VALUES(153,'acme','read','Customer','80000014-1803494400','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:41:00.002306',NULL);
INSERT INTO "work_item" VALUES(154,'acme','staged','opportunity_to_invoice','006Hs000000000LIAQ','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:42:00.002376',NULL);
INSERT INTO "work_item" VALUES(155,'acme','staged','account_to_customer','001Hs0000000007IAA','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:42:00.002393',NULL);
INSERT INTO "work_item" VALUES(156,'acme','staged','account_to_customer','001Hs0000000007IAA','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:42:00.002397',NULL);
INSERT INTO "work_item" VALUES(157,'acme','staged','account_to_customer','001Hs0000000007IAA','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:42:00.002401',NULL);
INSERT INTO "work_item" VALUES(158,'acme','rejected','account_to_customer','001Hs0000000007IAA','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:42:00.002405',NULL);
INSERT INTO "work_item" VALUES(159,'acme','held','account_to_customer','001Hs0000000008IAA','unclaimed',NULL,NULL,0,NULL,NULL,NULL,'2027-02-24 18:42:00.002407',NULL);
CREATE INDEX ix_connector_session_recent ON connector_session (company, started_at);
CREATE INDEX ix_connector_session_source ON connector_session (company, source);
CREATE INDEX ix_link_content ON link (company, flow, applied_hash);
CREATE INDEX ix_link_deal ON link (company, deal);
CREATE INDEX ix_link_recent ON link (company, is_list, linked_at);
CREATE INDEX ix_link_record ON link (company, qb_id);
CREATE INDEX ix_link_salesforce ON link (company, salesforce_id);
CREATE UNIQUE INDEX uq_link_posted ON link (company, flow, salesforce_id, part, generation);
CREATE INDEX ix_message_set_session ON message_set (session_id);
CREATE INDEX ix_message_set_written ON message_set (company, purpose, settled_at);
CREATE INDEX ix_mirror_row_deal ON mirror_row (company, deal);
CREATE INDEX ix_mirror_row_key ON mirror_row (company, "key");
CREATE INDEX ix_mirror_row_record ON mirror_row (company, qb_id, kind);
CREATE INDEX ix_mirror_row_salesforce ON mirror_row (company, salesforce_id);
CREATE INDEX ix_outbox_record ON outbox (company, flow, record_id, id);
CREATE INDEX ix_read_job_recent ON read_job (company, id);
CREATE INDEX ix_reconciliation_recent ON reconciliation (company, id);
CREATE INDEX ix_record_key_ref ON record_key (company, system, object, field, ref_id);
CREATE INDEX ix_report_kind ON report (company, kind, id);
CREATE INDEX ix_billing_link ON billing (link_id);
CREATE INDEX ix_billing_request ON billing (outbox_id);
CREATE INDEX ix_checked_row_suite ON checked_row (flow_run_id, suite);
CREATE INDEX ix_difference_reconciliation ON difference (reconciliation_id);
CREATE INDEX ix_flow_run_document_record ON flow_run_document (company, flow, record_id);
CREATE INDEX ix_connector_session_open ON connector_session (company) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX uq_link_writes ON link (company, kind, qb_id) WHERE writes;
CREATE UNIQUE INDEX uq_message_set_open_write ON message_set (company) WHERE purpose = 'write' AND state IN ('served', 'unknown');
CREATE INDEX ix_mirror_row_refused ON mirror_row (company) WHERE state = 'refused';
CREATE INDEX ix_mirror_row_waiting ON mirror_row (company, parent_key) WHERE state = 'waiting';
CREATE INDEX ix_outbox_applied ON outbox (company, finished_at) WHERE state = 'applied';
CREATE INDEX ix_outbox_bisect_group ON outbox (company, bisect_group) WHERE state = 'staged' AND bisect_group IS NOT NULL;
CREATE INDEX ix_outbox_follows ON outbox (follows) WHERE follows IS NOT NULL;
CREATE INDEX ix_outbox_idempotency_key ON outbox (company, idempotency_key) WHERE state IN ('staged', 'served', 'unknown');
CREATE INDEX ix_outbox_needs_refresh ON outbox (company, id) WHERE state = 'staged' AND needs_refresh;
CREATE INDEX ix_outbox_refused ON outbox (company, id) WHERE state = 'staged' AND refused_since IS NOT NULL;
CREATE INDEX ix_outbox_rejected ON outbox (company, id) WHERE state = 'rejected';
CREATE INDEX ix_outbox_servable ON outbox (company, unmet, held, is_list, id) WHERE state = 'staged' AND unmet = 0 AND held = false;
CREATE INDEX ix_outbox_set ON outbox (message_set_id) WHERE message_set_id IS NOT NULL;
CREATE UNIQUE INDEX uq_outbox_chain ON outbox (company, flow, record_id, part) WHERE chain_open;
CREATE INDEX ix_read_job_open ON read_job (company, fails, id) WHERE state IN ('asked', 'open');
CREATE UNIQUE INDEX uq_read_job_interval ON read_job (company, interval_id) WHERE state IN ('asked', 'open') AND interval_id IS NOT NULL;
CREATE UNIQUE INDEX uq_read_job_open ON read_job (company, object, basis) WHERE state IN ('asked', 'open') AND interval_id IS NULL;
CREATE INDEX ix_record_dirty ON record (company, system, object) WHERE dirty;
CREATE INDEX ix_record_hidden ON record (company, system, object) WHERE hidden_since IS NOT NULL;
CREATE INDEX ix_record_merged ON record (company, system, object, master_id) WHERE master_id IS NOT NULL;
CREATE INDEX ix_record_newest ON record (company, stamp) WHERE system = 'quickbooks' AND NOT deleted;
CREATE UNIQUE INDEX uq_billing_living ON billing (company, deal, part) WHERE ended IS NULL;
CREATE INDEX ix_outbox_dependency_unmet ON outbox_dependency (company, flow, record_id) WHERE qb_id IS NULL;
CREATE INDEX ix_outbox_content ON outbox (company, flow, link_hash) WHERE state IN ('staged', 'served', 'unknown');
CREATE INDEX ix_link_unsettled ON link (company) WHERE NOT is_list AND (state <> 'active' OR applied_hash IS NULL OR let_go_at IS NOT NULL);
CREATE INDEX ix_decision_request ON decision (outbox_id) WHERE state IN ('open', 'answered');
CREATE UNIQUE INDEX uq_decision_open ON decision (company, kind, flow, record_id, part, cause) WHERE state IN ('open', 'answered');
CREATE INDEX ix_event_unsealed ON event (company, id) WHERE seal IS NULL;
CREATE INDEX ix_event_record ON event (company, record_id);
CREATE UNIQUE INDEX uq_event_seal ON event (company, seal_number);
CREATE INDEX ix_work_item_record ON work_item (company, source, record_id);
CREATE INDEX ix_work_item_unclaimed ON work_item (company, id) WHERE state = 'unclaimed';
CREATE INDEX ix_work_item_claimed ON work_item (claimed_by) WHERE state = 'claimed';
CREATE INDEX ix_work_item_interval ON work_item (interval_id) WHERE interval_id IS NOT NULL;
CREATE INDEX ix_decision_not_asked_for ON decision (company, cause) WHERE kind = 'missing' AND (state IN ('open', 'answered') OR answer = 'kept');
CREATE INDEX ix_flow_run_flow ON flow_run (company, flow, id);
CREATE INDEX ix_mirror_row_problem ON mirror_row (company) WHERE problem IS NOT NULL;
CREATE INDEX ix_read_job_of ON read_job (interval_id, id) WHERE interval_id IS NOT NULL;
CREATE INDEX ix_record_key_open ON record_key (company, system, field, object, ref_id, record_id) WHERE field = 'Open';
CREATE INDEX ix_report_recent ON report (kind, created_at, id);
CREATE INDEX ix_work_item_failed ON work_item (company) WHERE state = 'failed';
CREATE INDEX ix_work_item_payment ON work_item (company, done_at) WHERE kind = 'read' AND source = 'ReceivePayment' AND interval_id IS NULL;
CREATE INDEX ix_decision_record ON decision (record_id, flow, company);
CREATE INDEX ix_flow_run_document_open ON flow_run_document (company, flow, record_id) WHERE state IN ('chosen', 'current', 'clean');
CREATE INDEX ix_flow_run_started ON flow_run (company, started_at);
CREATE INDEX ix_work_item_done ON work_item (company, done_at) WHERE state = 'done';
CREATE INDEX ix_decision_settled ON decision (company, seen_at) WHERE state = 'settled';
COMMIT;
