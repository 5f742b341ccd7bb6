package org.maillage.alliance;

import java.time.LocalDate;
import java.util.UUID;

/** The time of an entry of somebody’s logbook, without what they were at. */
public record GivenTime(UUID entry, UUID person, UUID team, LocalDate day, int minutes) {}
