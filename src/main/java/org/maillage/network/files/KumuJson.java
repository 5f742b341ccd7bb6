package org.maillage.network.files;

import java.io.OutputStream;
import java.util.List;
import org.maillage.network.ActorTie;
import org.maillage.network.Ties;
import org.maillage.shared.Typed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes ties as JSON that Kumu imports (https://docs.kumu.io): elements, and connections between them. */
final class KumuJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private KumuJson() {}

    static void write(List<Ties.Named> ties, TieLabels labels, OutputStream into) {
        try (var json = JSON.createGenerator(into)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("elements");
            labels.labels().forEach((id, label) -> {
                json.writeStartObject();
                json.writeStringProperty("id", id.toString());
                json.writeStringProperty("label", label);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("connections");
            ties.forEach(it -> connection(json, it.tie()));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    // Where elements have ids, connections mean them by these.
    private static void connection(JsonGenerator json, ActorTie tie) {
        json.writeStartObject();
        json.writeStringProperty("from", tie.one().toString());
        json.writeStringProperty("to", tie.other().toString());
        json.writeStringProperty("type", Typed.key(tie.kind()));
        json.writeStringProperty("direction", tie.kind().leadsOneWay() ? "directed" : "mutual");
        json.writeNumberProperty("strength", tie.intensity());
        json.writeStringProperty("since", tie.since().toString());
        json.writeStringProperty("standing", Typed.key(tie.standing()));
        json.writeStringProperty("said", TieFileController.said(tie));
        json.writeStringProperty("cause", TieFileController.cause(tie));
        json.writeEndObject();
    }
}
