"""Plays a recording of the kit; where nothing can be heard it says so, and never fails."""

from collections.abc import Generator, Sequence
from enum import Enum

import miniaudio

_MOST_BYTES = 10 * 1024 * 1024
_CHANNELS, _RATE = 2, 44_100


class Heard(Enum):
    """What became of a recording that was to be played."""

    PLAYING = "playing"
    UNREADABLE = "unreadable"
    """The recording is damaged, too large, or of a kind that is not known."""
    NO_SPEAKER = "no_speaker"
    """This machine has nothing to play it with."""


class Player:
    """Plays one recording at a time, decoded while it plays (MP3, Ogg Vorbis, FLAC, WAV).

    `backends` names where sound goes; None: what the machine has.
    """

    def __init__(self, backends: Sequence[miniaudio.Backend] | None = None) -> None:
        self._backends = None if backends is None else list(backends)
        self._device: miniaudio.PlaybackDevice | None = None
        self._sounding = False

    @property
    def playing(self) -> bool:
        """Whether something is to be heard now."""
        return self._sounding

    def play(self, recording: bytes) -> Heard:
        """Begin a recording from its start; another one ends."""
        self.stop()
        if len(recording) > _MOST_BYTES:
            return Heard.UNREADABLE
        stream = self._frames(recording)
        try:
            next(stream)
        except (miniaudio.MiniaudioError, StopIteration):
            return Heard.UNREADABLE
        try:
            device = miniaudio.PlaybackDevice(
                nchannels=_CHANNELS, sample_rate=_RATE, backends=self._backends
            )
            device.start(stream)
        except miniaudio.MiniaudioError:
            return Heard.NO_SPEAKER
        self._device, self._sounding = device, True
        return Heard.PLAYING

    def stop(self) -> None:
        """Be silent at once."""
        device, self._device, self._sounding = self._device, None, False
        if device is not None:
            device.close()

    def _frames(self, recording: bytes) -> Generator[object, int, None]:
        """The decoded frames; the first round only proves that there are any."""
        frames = miniaudio.stream_memory(recording, nchannels=_CHANNELS, sample_rate=_RATE)
        first = next(frames, None)
        if first is None:  # a recording of no length
            return
        wanted = yield first
        try:
            while True:
                wanted = yield frames.send(wanted)
        except (StopIteration, miniaudio.MiniaudioError):
            self._sounding = False
