package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.capitalisation.TellsOfSheet;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the page of a sheet which versions there are, where its licence has changed, and when somebody should have looked again. */
@Component
@Order(90)
record DescribePublished(PublishedSheets published, Clock clock) implements TellsOfSheet {

    @Override
    public List<Told> tell(SheetVersion sheet, @Nullable SignedIn me) {
        var told = new ArrayList<Told>();
        var today = LocalDate.now(clock.withZone(Words.PARIS));
        if (!sheet.lookAgainOn().isAfter(today)) {
            told.add(new Told(
                    Saying.of("review.overdue"),
                    List.of(new Line(
                            say("review.overdue.words", Words.day(sheet.lookAgainOn())),
                            "",
                            Saying.of("review.overdue.told")))));
        }
        var all = published.all(sheet.sheet());
        if (all.size() > 1) {
            told.add(new Told(Saying.of("review.versions"), lines(all, sheet)));
        }
        return told;
    }

    private static List<Line> lines(List<SheetVersion> all, SheetVersion shown) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < all.size(); i++) {
            var it = all.get(i);
            var before = i + 1 < all.size() ? all.get(i + 1) : it;
            var day = Words.day(it.publishedAt().atZoneSameInstant(Words.PARIS).toLocalDate());
            lines.add(new Line(
                    say("review.version", it.number()),
                    it.number() == shown.number() ? "" : it.path() + "/versions/" + it.number(),
                    before.licence() == it.licence()
                            ? Saying.of("review.version.on", day)
                            : Saying.of(
                                    "review.version.licence",
                                    day,
                                    it.licence().words(),
                                    before.licence().words())));
        }
        return lines;
    }
}
