"""XPath 1.0 with the functions of OpenRosa and ODK: parse, check, compile, evaluate."""

from postdesk.forms.expression.catalog import FUNCTIONS, NAMESPACES, REFUSED
from postdesk.forms.expression.checking import FunctionUse, check, functions_used
from postdesk.forms.expression.compiling import compile_tree
from postdesk.forms.expression.context import Closure, Context, Scope, Value
from postdesk.forms.expression.data import from_data, to_data
from postdesk.forms.expression.faults import REASONS, Fault, near
from postdesk.forms.expression.functions.building import Function
from postdesk.forms.expression.moments import Moment
from postdesk.forms.expression.parsing import parse
from postdesk.forms.expression.patterns import pattern_risk
from postdesk.forms.expression.references import ANYWHERE, Origin, PathReference, references
from postdesk.forms.expression.syntax import Data, Expression
from postdesk.forms.expression.values import to_boolean, to_number, to_stored, to_string

__all__ = [
    "ANYWHERE",
    "FUNCTIONS",
    "NAMESPACES",
    "REASONS",
    "REFUSED",
    "Closure",
    "Context",
    "Data",
    "Expression",
    "Fault",
    "Function",
    "FunctionUse",
    "Moment",
    "Origin",
    "PathReference",
    "Scope",
    "Value",
    "check",
    "compile_tree",
    "from_data",
    "functions_used",
    "near",
    "parse",
    "pattern_risk",
    "references",
    "to_boolean",
    "to_data",
    "to_number",
    "to_stored",
    "to_string",
]
