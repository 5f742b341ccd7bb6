package org.maillage.account;

import java.util.List;

/** The time zones of France, the mainland and overseas; the name of each is among the words. */
public final class Zones {

    public static final List<String> ALL = List.of(
            "Europe/Paris",
            "America/Guadeloupe",
            "America/Martinique",
            "America/Cayenne",
            "America/Miquelon",
            "Indian/Reunion",
            "Indian/Mayotte",
            "Pacific/Noumea",
            "Pacific/Wallis",
            "Pacific/Tahiti");

    private Zones() {}
}
