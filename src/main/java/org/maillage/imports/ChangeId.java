package org.maillage.imports;

import java.util.UUID;
import org.maillage.shared.Id;

/** What a change that a file has made is known by, to undo it. */
public record ChangeId(UUID value) implements Id {}
