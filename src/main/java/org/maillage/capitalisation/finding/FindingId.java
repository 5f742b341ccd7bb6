package org.maillage.capitalisation.finding;

import java.util.UUID;
import org.maillage.shared.Id;

/** What a finding is known by inside the platform; readers know it by its slug. */
public record FindingId(UUID value) implements Id {}
