package org.maillage.capitalisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.shared.Saying;

/** What other parts know of a published sheet, told on its page. */
public interface TellsOfSheet {

    /** What there is to tell, in its own words; nothing mostly. */
    List<Told> tell(SheetVersion sheet, @Nullable SignedIn me);

    /** What the reader may do with a sheet; nothing mostly. */
    default List<Act> acts(SheetVersion sheet, @Nullable SignedIn me) {
        return List.of();
    }

    /** Something that is told, under a heading. */
    record Told(Saying title, List<Line> lines) {

        public Told {
            lines = List.copyOf(lines);
        }
    }

    /** A line of it; {@code path} is empty where it leads nowhere. */
    record Line(String words, String path, Saying detail) {}

    /** A page that the reader may go on to. */
    record Act(Saying words, String path) {}
}
