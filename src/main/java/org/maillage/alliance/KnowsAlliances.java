package org.maillage.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which alliances there are, and of whom: for those who keep something else of them. */
public interface KnowsAlliances {

    Optional<KnownAlliance> find(AllianceId alliance);

    /** Those of some teams by name, at most two hundred. */
    List<KnownAlliance> of(Collection<UUID> teams);

    /** Those of a team that go on, each once for each member of a day that has a sheet in the directory; at most five hundred. */
    List<JoinedAlliance> joined(UUID team, LocalDate on);

    /** Its members, those of before among them, by name. */
    List<KnownMember> members(AllianceId alliance);
}
