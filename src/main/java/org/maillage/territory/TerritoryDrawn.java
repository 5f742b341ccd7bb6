package org.maillage.territory;

/** A lived territory was drawn, or is now of other communes or another name. */
public record TerritoryDrawn(TerritoryId territory) {}
