package org.maillage.directory;

import java.util.List;
import java.util.UUID;

/** Organisations were changed, brought back or taken out by a file. */
public record OrganisationsChanged(List<UUID> organisations) {

    public OrganisationsChanged {
        organisations = List.copyOf(organisations);
    }
}
