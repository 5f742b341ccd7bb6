package org.maillage.backup;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says of a database that a backup is on its way into it: half of one is no platform. */
final class RestoreMark {

    static final String TABLE = "restore_on_its_way";

    private RestoreMark() {}

    static boolean isOn(DataSource database) {
        return JdbcClient.create(database)
                .sql("select to_regclass(:name) is not null")
                .param("name", "public." + TABLE)
                .query(Boolean.class)
                .single();
    }

    static void set(DataSource database) {
        JdbcClient.create(database)
                .sql("create table if not exists public." + TABLE + " ()")
                .update();
    }

    static void remove(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table public." + TABLE);
        }
    }
}
