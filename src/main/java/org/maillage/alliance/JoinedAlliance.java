package org.maillage.alliance;

import java.util.UUID;

/** An alliance with one of its members that has a sheet in the directory. */
public record JoinedAlliance(AllianceId id, String name, UUID organisation) {}
