package org.maillage.directory.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A stamp of the directory: a number that is another as soon as anything has changed that rows of files could be about. What
 * was matched at the same number need not be matched again.
 */
@Component
record DirectoryStamp(JdbcClient database) {

    long now() {
        return database.sql("""
                select coalesce(sum(version + 1 + case when gone_at is null then 0 else 1 end), 0)
                  + (select count(*) from directory.source_row)
                from directory.organisation
                """).query(Long.class).single();
    }
}
