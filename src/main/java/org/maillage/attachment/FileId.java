package org.maillage.attachment;

import java.util.UUID;
import org.maillage.shared.Id;

/** What a file that was handed in is known by. */
public record FileId(UUID value) implements Id {}
