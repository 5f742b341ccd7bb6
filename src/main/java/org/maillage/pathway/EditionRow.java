package org.maillage.pathway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An edition as it was read.
 *
 * @param run whether a programme runs it on the platform, so that its sessions are told by who runs them
 */
record EditionRow(UUID id, UUID template, int version, boolean run, OffsetDateTime updatedAt, EditionRows said) {

    static EditionRow of(ResultSet row, int number) throws SQLException {
        return new EditionRow(
                row.getObject("id", UUID.class),
                row.getObject("template", UUID.class),
                row.getInt("version"),
                row.getBoolean("run"),
                row.getObject("updated_at", OffsetDateTime.class),
                new EditionRows(
                        row.getString("content"),
                        row.getString("moves"),
                        row.getString("note"),
                        row.getString("lessons"),
                        null));
    }
}
