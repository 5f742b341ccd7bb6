package org.maillage.watch;

import org.maillage.shared.Needed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database, which must answer. */
@Component
@Order(1)
record DatabaseAnswers(JdbcClient database) implements Needed {

    @Override
    public String word() {
        return "database";
    }

    @Override
    public boolean isThere() {
        return database.sql("select 1").query(Integer.class).single() == 1;
    }
}
