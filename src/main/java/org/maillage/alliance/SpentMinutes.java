package org.maillage.alliance;

import java.time.LocalDate;
import java.util.UUID;
import org.maillage.shared.CatalystRole;

/** How many minutes somebody was at something on a day, as what. */
public record SpentMinutes(UUID person, LocalDate day, CatalystRole role, int minutes) {}
