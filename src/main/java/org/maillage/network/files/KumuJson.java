package org.maillage.network.files;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.maillage.network.Ties;
import org.maillage.shared.Typed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes ties as JSON that Kumu imports (https://docs.kumu.io): elements, and connections between them. */
final class KumuJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private KumuJson() {}

    static void write(List<Ties.Named> ties, OutputStream into) {
        var actors = new LinkedHashMap<UUID, String>();
        for (var it : ties) {
            actors.put(it.tie().one(), GraphMl.label(it.one(), it.tie().one()));
            actors.put(it.tie().other(), GraphMl.label(it.other(), it.tie().other()));
        }
        try (var json = JSON.createGenerator(into)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("elements");
            actors.forEach((id, label) -> {
                json.writeStartObject();
                json.writeStringProperty("id", id.toString());
                json.writeStringProperty("label", label);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("connections");
            ties.forEach(it -> connection(json, it));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void connection(JsonGenerator json, Ties.Named it) {
        var tie = it.tie();
        json.writeStartObject();
        json.writeStringProperty("from", GraphMl.label(it.one(), tie.one()));
        json.writeStringProperty("to", GraphMl.label(it.other(), tie.other()));
        json.writeStringProperty("type", Typed.key(tie.kind()));
        json.writeStringProperty("direction", tie.kind().leadsOneWay() ? "directed" : "mutual");
        json.writeNumberProperty("strength", tie.intensity());
        json.writeStringProperty("since", tie.since().toString());
        json.writeStringProperty("standing", Typed.key(tie.standing()));
        json.writeEndObject();
    }
}
