package org.maillage.recognition;

import java.util.UUID;
import org.maillage.shared.Id;

/** What an attestation is known by to those who sign it; {@link AttestationNumber} is what everybody else knows. */
record AttestationId(UUID value) implements Id {}
