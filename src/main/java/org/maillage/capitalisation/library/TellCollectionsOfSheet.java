package org.maillage.capitalisation.library;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.capitalisation.TellsOfSheet;
import org.maillage.shared.Saying;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the page of a sheet as which files it is taken along, and in which collections it stands. */
@Component
@Order(30)
record TellCollectionsOfSheet(SheetCollections collections, SheetPolicy policy) implements TellsOfSheet {

    @Override
    public List<Told> tell(SheetVersion sheet, @Nullable SignedIn me) {
        var told = new ArrayList<Told>();
        told.add(new Told(
                Saying.of("library.files"),
                List.of(
                        new Line("PDF", sheet.path() + "/two-pages.pdf", Saying.of("library.files.two-pages")),
                        new Line("PDF", sheet.path() + "/sheet.pdf", Saying.of("library.files.whole")),
                        new Line("ODT", sheet.path() + "/sheet.odt", Saying.of("library.files.text")))));
        var holding = collections.holding(sheet.sheet());
        if (!holding.isEmpty()) {
            told.add(new Told(
                    Saying.of("library.in"),
                    holding.stream()
                            .map(it -> new Line(it.title(), it.path(), Saying.of("library.in.collection")))
                            .toList()));
        }
        return told;
    }

    @Override
    public List<Act> acts(SheetVersion sheet, @Nullable SignedIn me) {
        return policy.mayBegin(me)
                ? List.of(new Act(Saying.of("library.collect"), sheet.path() + "/collect"))
                : List.of();
    }
}
