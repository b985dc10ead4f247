// quickbooks-js as its documentation uses it: a queue of qbXML documents, from the file that is named, and its server.
const fs = require("fs");
const Server = require("quickbooks-js");

const texts = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const server = new Server();
server.setQBXMLHandler({
  fetchRequests: (callback) => callback(null, texts),
  handleResponse: () => {},
  didReceiveError: (error) => console.error(error),
});
server.run();
