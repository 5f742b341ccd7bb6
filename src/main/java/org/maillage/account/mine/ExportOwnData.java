package org.maillage.account.mine;

import java.util.List;
import org.maillage.account.Person;
import org.maillage.shared.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the platform keeps of somebody, as JSON: a list of rows under the name of each kind. */
@Component
class ExportOwnData {

    private final List<OwnData> modules;
    private final JdbcClient database;
    private final JsonMapper json;

    ExportOwnData(List<OwnData> modules, JdbcClient database, JsonMapper json) {
        this.modules = modules;
        this.database = database;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public byte[] export(Person person) {
        var all = json.createObjectNode();
        for (var module : modules) {
            module.queries().forEach((name, query) -> all.set(name, json.readTree(rows(query, person))));
        }
        return json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(all);
    }

    private String rows(String query, Person person) {
        return database.sql("select coalesce(jsonb_agg(to_jsonb(own)), '[]')::text from (" + query + ") own")
                .param("person", person.id().value())
                .param("email", person.email().value())
                .param("name", person.name())
                .query((row, number) -> row.getString(1))
                .single();
    }
}
