"""The focus ring of the whole program: it lies around whichever control has the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from postdesk.ui.theme_style import RING, paint_ring

RADIUS = "ringRadius"
"""A control's property: the radius of its corners in pixels; -1 for "no ring around me"."""

_DEFAULT_RADIUS = 6
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
}


def set_ring(control: QWidget, radius: int) -> None:
    """Say how round the ring around `control` is; -1 leaves it out (the control draws its own)."""
    control.setProperty(RADIUS, radius)


class _Ring(QWidget):
    """The drawn ring; it takes no mouse and no keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.radius = float(_DEFAULT_RADIUS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()).adjusted(RING, RING, -RING, -RING), self.radius)
        painter.end()


class FocusRings(QObject):
    """Moves the ring after the keyboard, once what lays out has ended; one for the application.

    To show a widget makes Qt lay out everything around it there and then; while a layout is sharing
    out its room, that leaves its other parts without any.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._control: QWidget | None = None
        self._watched: list[QWidget] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._soon.start()
        return False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._control = new if new is not None and _wants_ring(new) else None
        self._watched = [] if self._control is None else _with_hosts(self._control)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._soon.start()

    def _place(self) -> None:
        control = self._control
        if control is None or not isValid(control) or not control.isVisible():
            if self._ring is not None and isValid(self._ring):
                self._ring.hide()
            return
        if self._ring is None or not isValid(self._ring):
            self._ring = _Ring()
        radius = control.property(RADIUS)
        self._ring.radius = float(_DEFAULT_RADIUS if radius is None else radius)
        host = _with_hosts(control)[-1]
        around = QRect(control.mapTo(host, QPoint(0, 0)), control.size())
        self._ring.setParent(host)
        self._ring.setGeometry(around.adjusted(-RING, -RING, RING, RING))
        self._ring.show()
        self._ring.raise_()


def _with_hosts(control: QWidget) -> list[QWidget]:
    """The control and its parents up to the first with room for the ring around the control."""
    chain = [control]
    host = control.parentWidget()
    while host is not None:
        chain.append(host)
        around = QRect(control.mapTo(host, QPoint(0, 0)), control.size())
        roomy = host.rect().contains(around.adjusted(-RING, -RING, RING, RING))
        if roomy or host.isWindow() or isinstance(host.parentWidget(), QAbstractScrollArea):
            break
        host = host.parentWidget()
    return chain


def _wants_ring(control: QWidget) -> bool:
    return control.parentWidget() is not None and control.property(RADIUS) != -1
