package org.maillage.alliance.partnership;

import java.time.LocalDate;

/**
 * That a partnership has come to a phase.
 *
 * @param number from 1 on, in the order in which they were noted
 */
record PartnershipMove(int number, PartnershipPhase phase, LocalDate onDay, String words) {}
