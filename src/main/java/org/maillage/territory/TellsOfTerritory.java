package org.maillage.territory;

import java.util.List;
import org.maillage.shared.Saying;

/** What another module has to tell of a territory on its page, to everybody alike. */
public interface TellsOfTerritory {

    /** What it tells, part by part; nothing where it knows nothing. */
    List<Part> tell(Kind kind, String code);

    /**
     * A part of the page.
     *
     * @param all where the rest of it is; empty when this is all
     */
    record Part(Saying title, List<Line> lines, String all, Saying more) {}

    /** Something to look at, with what is to be known of it at once. */
    record Line(String name, String path, String detail) {}
}
