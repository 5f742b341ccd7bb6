package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows those who lead how far the sheets of an edition have come: title and stage, and no word of what is not shown yet. */
@Controller
record EditionSheetsController(ExperienceSheets sheets) {

    /** The sheets of an edition. */
    record EditionSheetsPage(Frame frame, LiveEdition edition, List<Row> rows) {}

    /** A sheet with what may be done for it. */
    record Row(String title, String stage, String readPath, String readersPath, String withdrawPath) {

        static Row of(ExperienceSheet sheet) {
            var underWay = switch (sheet.stage()) {
                case OWNER, REVIEW -> true;
                case DRAFT, COMMITTEE, PUBLISHED, WITHDRAWN -> false;
            };
            return new Row(
                    sheet.title(),
                    say(sheet.stage().words()),
                    sheet.isPublished() ? sheet.path() : "",
                    underWay ? sheet.path() + "/review/readers" : "",
                    sheet.published() > 0 ? sheet.path() + "/withdraw" : "");
        }
    }

    @GetMapping("/editions/{slug}/experience-sheets")
    Answer show(@Leads LiveEdition edition) {
        return Answer.show(
                "capitalisation/review/edition",
                new EditionSheetsPage(
                        Frame.of(say("review.edition"), edition.title())
                                .in(Frame.Section.EDITIONS)
                                .under(edition.title(), edition.path() + "/board")
                                .asPersonal(),
                        edition,
                        sheets.of(edition.id()).stream().map(Row::of).toList()));
    }
}
