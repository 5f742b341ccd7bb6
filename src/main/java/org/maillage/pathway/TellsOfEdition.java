package org.maillage.pathway;

import java.util.List;
import org.maillage.shared.Saying;

/** Where else there is something to read about an edition, said by the modules that have it. */
public interface TellsOfEdition {

    /**
     * What everybody may read; nothing mostly.
     *
     * @param path of the page of the edition
     */
    List<Page> tell(EditionId edition, String path);

    /** A page to go on to. */
    record Page(Saying words, String path) {}
}
