package org.maillage.territory;

import java.util.UUID;
import org.maillage.shared.Id;

/** What a territory is known by. */
public record TerritoryId(UUID value) implements Id {}
