package org.maillage.network.roster;

import java.time.LocalDate;
import java.util.UUID;

/** What a roster said on a day. */
record Snapshot(UUID id, UUID roster, LocalDate takenOn, int members, int answered) {}
