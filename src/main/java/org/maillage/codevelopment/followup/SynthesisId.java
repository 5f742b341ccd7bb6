package org.maillage.codevelopment.followup;

import java.util.UUID;
import org.maillage.shared.Id;

/** By what a synthesis is known. */
record SynthesisId(UUID value) implements Id {}
