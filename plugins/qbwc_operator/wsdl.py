"""The service description (WSDL 1.1), written from the table of methods.

Document/literal, wrapped: the names and types are those of the public descriptions of this service, so that a client
generated from any of them and a client generated from ours send the same messages.
"""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from qbwc_operator.methods import METHODS, Kind, Method
from qbwc_operator.soap import SERVICE

_TYPES: dict[Kind, tuple[str, str]] = {
    "string": ("s:string", "0"),
    "int": ("s:int", "1"),  # a number cannot be empty, so it cannot be left out
    "strings": ("tns:ArrayOfString", "0"),
}

_ARRAY = (
    '<s:complexType name="ArrayOfString"><s:sequence>'
    '<s:element minOccurs="0" maxOccurs="unbounded" name="string" nillable="true" type="s:string"/>'
    "</s:sequence></s:complexType>"
)


def service_description(location: str) -> str:
    """Return the WSDL text that names `location` as the address of the service."""
    published = [method for method in METHODS if method.published]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="utf-8"?>',
            '<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"'
            ' xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:s="http://www.w3.org/2001/XMLSchema"'
            f' xmlns:tns="{SERVICE}" targetNamespace="{SERVICE}">',
            f'<wsdl:types><s:schema elementFormDefault="qualified" targetNamespace="{SERVICE}">',
            *(_elements(method) for method in published),
            _ARRAY,
            "</s:schema></wsdl:types>",
            *(_messages(method.name) for method in published),
            '<wsdl:portType name="WebConnectorSoap">',
            *(_port_operation(method.name) for method in published),
            "</wsdl:portType>",
            '<wsdl:binding name="WebConnectorSoap" type="tns:WebConnectorSoap">',
            '<soap:binding transport="http://schemas.xmlsoap.org/soap/http" style="document"/>',
            *(_binding_operation(method.name) for method in published),
            "</wsdl:binding>",
            '<wsdl:service name="WebConnector"><wsdl:port name="WebConnectorSoap" binding="tns:WebConnectorSoap">',
            f"<soap:address location={quoteattr(location)}/>",
            "</wsdl:port></wsdl:service>",
            "</wsdl:definitions>",
            "",
        ]
    )


def _elements(method: Method) -> str:
    parameters = "".join(_element(parameter.element, parameter.kind) for parameter in method.parameters)
    result = _element(f"{method.name}Result", method.result)
    return "\n".join([_wrapper(method.name, parameters), _wrapper(f"{method.name}Response", result)])


def _wrapper(name: str, children: str) -> str:
    return f'<s:element name="{name}"><s:complexType><s:sequence>{children}</s:sequence></s:complexType></s:element>'


def _element(name: str, kind: Kind) -> str:
    schema_type, least = _TYPES[kind]
    return f'<s:element minOccurs="{least}" maxOccurs="1" name="{name}" type="{schema_type}"/>'


def _messages(name: str) -> str:
    return "\n".join(
        f'<wsdl:message name="{name}Soap{way}"><wsdl:part name="parameters" element="tns:{element}"/></wsdl:message>'
        for way, element in (("In", name), ("Out", f"{name}Response"))
    )


def _port_operation(name: str) -> str:
    ways = f'<wsdl:input message="tns:{name}SoapIn"/><wsdl:output message="tns:{name}SoapOut"/>'
    return f'<wsdl:operation name="{name}">{ways}</wsdl:operation>'


def _binding_operation(name: str) -> str:
    action = f'<soap:operation soapAction="{SERVICE}{name}" style="document"/>'
    ways = "".join(f'<wsdl:{way}><soap:body use="literal"/></wsdl:{way}>' for way in ("input", "output"))
    return f'<wsdl:operation name="{name}">{action}{ways}</wsdl:operation>'
