package org.maillage.alliance.charter;

import java.time.LocalDate;
import org.maillage.alliance.ParticipantId;

/**
 * That a member has signed a version.
 *
 * @param signatory who signed for it; empty where nobody has said
 */
record Signature(int number, ParticipantId member, LocalDate signedOn, String signatory) {}
