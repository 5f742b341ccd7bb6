package org.maillage.directory;

import java.util.UUID;

/** Something of an organisation is another than before: it is new, changed, merged, put away or brought back. */
public record OrganisationChanged(UUID organisation) {}
