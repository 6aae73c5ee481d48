"""Every function that an expression may use, and those of ODK that are refused."""

from collections.abc import Mapping
from types import MappingProxyType

from postdesk.forms.expression.functions import dates, logic, nodes, numbers, texts
from postdesk.forms.expression.functions.building import Function

FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    {
        function.name: function
        for module in (dates, logic, nodes, numbers, texts)
        for function in module.FUNCTIONS
    }
)
"""The known functions by name, with the least and the most arguments they take."""

REFUSED: Mapping[str, str] = MappingProxyType(
    {
        "area": "function_unsupported",
        "distance": "function_unsupported",
        "geofence": "function_unsupported",
        "intersects": "function_unsupported",
        "pulldata": "function_unsupported",
        "extract-signed": "function_unsupported",
        "random": "random_unseeded",
    }
)
"""ODK's functions that PostDesk does not compute, each with the reason code of its refusal."""
NAMESPACES: Mapping[str, str] = MappingProxyType(
    {
        "ev": "http://www.w3.org/2001/xml-events",
        "h": "http://www.w3.org/1999/xhtml",
        "jr": "http://openrosa.org/javarosa",
        "odk": "http://www.opendatakit.org/xforms",
        "orx": "http://openrosa.org/xforms",
        "xf": "http://www.w3.org/2002/xforms",
        "xhtml": "http://www.w3.org/1999/xhtml",
        "xml": "http://www.w3.org/XML/1998/namespace",
        "xsd": "http://www.w3.org/2001/XMLSchema",
    }
)
"""The prefixes that XForms are written with; a form may declare others."""
