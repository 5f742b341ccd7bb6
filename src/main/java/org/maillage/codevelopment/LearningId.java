package org.maillage.codevelopment;

import java.util.UUID;
import org.maillage.shared.Id;

/** By what a shared learning is known; it leads back to nobody. */
public record LearningId(UUID value) implements Id {}
