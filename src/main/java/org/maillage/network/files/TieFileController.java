package org.maillage.network.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.Ties;
import org.maillage.shared.Typed;
import org.maillage.table.SafeCsv;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands the ties of a team out to its members: a table with the columns of connections in Kumu (From, To, Type …), JSON of Kumu, and GraphML. A
 * file travels: ties that are strained and the notes of the team are in none.
 */
@Controller
record TieFileController(Ties ties) {

    private static final String TIES = "/network/teams/" + Organisation.ID + "/ties";

    private static final List<String> HEADER =
            List.of("From", "To", "Type", "Direction", "Strength", "Since", "Confirmed", "Cause");

    @GetMapping(TIES + ".csv")
    Answer csv(@Keeps Team team, @Anybody Reader reader) {
        return Answer.file(headers("text/csv; charset=utf-8", "ties.csv"), into -> writeCsv(shown(team, reader), into));
    }

    @GetMapping(TIES + ".graphml")
    Answer graphml(@Keeps Team team, @Anybody Reader reader) {
        return Answer.file(headers("application/graphml+xml", "ties.graphml"), into -> {
            try {
                GraphMl.write(shown(team, reader), into);
            } catch (XMLStreamException e) {
                throw new IOException("The file of ties was not written to its end.", e);
            }
        });
    }

    @GetMapping(TIES + ".json")
    Answer kumu(@Keeps Team team, @Anybody Reader reader) {
        return Answer.file(headers("application/json", "ties.json"), into -> KumuJson.write(shown(team, reader), into));
    }

    private List<Ties.Named> shown(Team team, Reader reader) {
        return ties.all(team.id(), reader).stream()
                .filter(it -> !it.tie().tense())
                .toList();
    }

    private static void writeCsv(List<Ties.Named> ties, OutputStream into) throws IOException {
        try (var csv = new SafeCsv(into)) {
            csv.row(HEADER);
            ties.forEach(it -> csv.row(row(it)));
        }
    }

    private static List<String> row(Ties.Named it) {
        var tie = it.tie();
        var cause = tie.cause();
        return List.of(
                GraphMl.label(it.one(), tie.one()),
                GraphMl.label(it.other(), tie.other()),
                Typed.key(tie.kind()),
                tie.kind().leadsOneWay() ? "directed" : "mutual",
                String.valueOf(tie.intensity()),
                tie.since().toString(),
                Typed.key(tie.standing()),
                cause == null ? "" : Typed.key(cause));
    }

    private static HttpHeaders headers(String type, String name) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        headers.set(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        headers.setCacheControl("no-store");
        return headers;
    }
}
