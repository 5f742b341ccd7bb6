package org.maillage.alliance;

import java.util.List;

/** What is told on the page of an alliance by those who keep something of it, in the language of its reader. */
public interface TellsOfAlliance {

    List<PartOfAlliance> of(KnownAlliance alliance);
}
