package org.maillage.territory.imports;

import java.util.UUID;
import org.maillage.imports.FileKind.Request;
import org.maillage.table.RowFindings;

/**
 * An import that runs: what is asked and what is found so far.
 *
 * @param source the key of the source to which new figures and points are ascribed
 */
record Change(UUID id, Request request, String source, RowFindings findings) {}
