"""What the signs come to together: combinations that the pack names, dimensions that are met."""

from collections.abc import Iterator

from postdesk.model.assessments import Assessment, DimensionResult
from postdesk.model.base import in_a_row
from postdesk.rules.pack import Pack
from postdesk.rules.words import question_in_words
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.row_list import Row, RowList


class CombinedList(RowList):
    """Apart from the signs, and no verdict; hidden where nothing comes together."""

    def show_assessment(self, assessment: Assessment, pack: Pack) -> None:
        """Combinations first, then each dimension that holds enough signs."""
        self.clear()
        for row in (*self._combinations(assessment, pack), *self._dimensions(assessment, pack)):
            self.add(row)
        self.setVisible(bool(self.rows()))

    def _combinations(self, assessment: Assessment, pack: Pack) -> Iterator[Row]:
        language = current_look().language
        named = {known.code: known for known in pack.determinations}
        for made in assessment.determinations:
            if made.code in named:
                yield Row(
                    "scale",
                    named[made.code].texts.in_language(language),
                    self.tr("A combination of signs. Only a competent authority identifies."),
                )

    def _dimensions(self, assessment: Assessment, pack: Pack) -> Iterator[Row]:
        language = current_look().language
        for result in assessment.dimensions:
            if result.positive:
                name = question_in_words(pack, f"dim.{result.set}.{result.dimension}", language)
                yield Row("list-check", name, self._counts(result))

    def _counts(self, result: DimensionResult) -> str:
        """How many different signs of each strength it holds."""
        parts = (
            self.tr("%n strong", "", result.strong) if result.strong else "",
            self.tr("%n medium", "", result.medium) if result.medium else "",
            self.tr("%n weak", "", result.weak) if result.weak else "",
        )
        return in_a_row((part for part in parts if part), current_look().language)
