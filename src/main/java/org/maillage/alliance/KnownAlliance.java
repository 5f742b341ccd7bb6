package org.maillage.alliance;

import java.util.UUID;

/**
 * An alliance as far as those need to know it who keep something of it.
 *
 * @param team the territory whose team keeps it
 * @param example whether it was made up for the demonstration
 */
public record KnownAlliance(AllianceId id, String name, UUID team, boolean example) {

    public String path() {
        return id.path();
    }
}
