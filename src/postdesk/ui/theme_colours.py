"""The colours of the three themes; every contrast was measured on the ground it stands on."""

from dataclasses import dataclass
from enum import StrEnum


class ThemeName(StrEnum):
    """The three themes; only a person changes them, never the time of day."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True)
class Colours:
    """One colour each as `#RRGGBB`, named by what it is for."""

    desk: str
    surface: str
    rail: str
    ink: str
    ink2: str
    edge: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    sand: str
    on_sand: str
    sand_edge: str
    sand_light: str
    danger: str
    danger_soft: str
    attention: str
    attention_soft: str
    done: str
    done_soft: str
    info: str
    info_soft: str
    training: str
    training_soft: str
    focus_outer: str
    focus_inner: str


LIGHT = Colours(
    desk="#F0EEE9",
    surface="#FDFCFA",
    rail="#E6E3DC",
    ink="#18222B",
    ink2="#485560",
    edge="#747D85",
    line="#D2CEC4",
    accent="#0B5566",
    on_accent="#FFFFFF",
    accent_soft="#DCEBEE",
    sand="#F9EBCB",
    on_sand="#2B2110",
    sand_edge="#936A22",
    sand_light="#FEF8E9",
    danger="#A61B16",
    danger_soft="#FBE8E6",
    attention="#744700",
    attention_soft="#FFF0CF",
    done="#1C6136",
    done_soft="#E1EFE3",
    info="#2C4A68",
    info_soft="#E5ECF3",
    training="#57308F",
    training_soft="#EEE7F9",
    focus_outer="#FFC02E",
    focus_inner="#18222B",
)

DARK = Colours(
    desk="#11171C",
    surface="#1A2229",
    rail="#0C1115",
    ink="#EAE8E3",
    ink2="#AFB8C0",
    edge="#7F8C97",
    line="#33404A",
    accent="#7CCBDA",
    on_accent="#06242B",
    accent_soft="#15363F",
    sand="#33291A",
    on_sand="#F7E8C8",
    sand_edge="#B08E4A",
    sand_light="#3D3220",
    danger="#FF9189",
    danger_soft="#401B19",
    attention="#F3BE57",
    attention_soft="#382A10",
    done="#82CC9C",
    done_soft="#17331F",
    info="#A3C0DD",
    info_soft="#1D2C3B",
    training="#C8AEF4",
    training_soft="#2D2142",
    focus_outer="#FFC02E",
    focus_inner="#05090C",
)

HIGH_CONTRAST = Colours(
    desk="#000000",
    surface="#000000",
    rail="#000000",
    ink="#FFFFFF",
    ink2="#E6E6E6",
    edge="#FFFFFF",
    line="#8C8C8C",
    accent="#7FE3F5",
    on_accent="#000000",
    accent_soft="#00313A",
    sand="#000000",
    on_sand="#FFFFFF",
    sand_edge="#FFD98A",
    sand_light="#000000",
    danger="#FF9D96",
    danger_soft="#4A0000",
    attention="#FFD35C",
    attention_soft="#3A2900",
    done="#8FEBAA",
    done_soft="#00330F",
    info="#BBD7F5",
    info_soft="#0A2540",
    training="#DCC6FF",
    training_soft="#2C0F57",
    focus_outer="#FFC02E",
    focus_inner="#000000",
)


def colours_of(theme: ThemeName) -> Colours:
    """The colours of a theme."""
    return {
        ThemeName.LIGHT: LIGHT,
        ThemeName.DARK: DARK,
        ThemeName.HIGH_CONTRAST: HIGH_CONTRAST,
    }[theme]
