package org.maillage.alliance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which alliances there are, and of whom: for those who keep something else of them. */
public interface KnowsAlliances {

    Optional<KnownAlliance> find(AllianceId alliance);

    /** Those of some teams by name, at most two hundred. */
    List<KnownAlliance> of(Collection<UUID> teams);

    /** Its members, those of before among them, by name. */
    List<KnownMember> members(AllianceId alliance);
}
