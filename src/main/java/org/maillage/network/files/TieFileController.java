package org.maillage.network.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.ActorTie;
import org.maillage.network.TiedActors;
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
record TieFileController(Ties ties, TiedActors actors) {

    private static final String TIES = "/network/teams/" + Organisation.ID + "/ties";

    private static final List<String> HEADER =
            List.of("From", "To", "Type", "Direction", "Strength", "Since", "Confirmed", "Cause", "Said");

    @GetMapping(TIES + ".csv")
    Answer csv(@Keeps Team team, @Anybody Reader reader) {
        return Answer.file(headers("text/csv; charset=utf-8", "ties.csv"), into -> {
            var shown = shown(team, reader);
            writeCsv(shown, TieLabels.of(shown, actors, team.id(), reader), into);
        });
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
        return Answer.file(headers("application/json", "ties.json"), into -> {
            var shown = shown(team, reader);
            KumuJson.write(shown, TieLabels.of(shown, actors, team.id(), reader), into);
        });
    }

    private List<Ties.Named> shown(Team team, Reader reader) {
        return ties.all(team.id(), reader).stream()
                .filter(it -> !it.tie().tense())
                .toList();
    }

    private static void writeCsv(List<Ties.Named> ties, TieLabels labels, OutputStream into) throws IOException {
        try (var csv = new SafeCsv(into)) {
            csv.row(HEADER);
            ties.forEach(it -> csv.row(row(it.tie(), labels)));
        }
    }

    private static List<String> row(ActorTie tie, TieLabels labels) {
        return List.of(
                labels.of(tie.one()),
                labels.of(tie.other()),
                Typed.key(tie.kind()),
                tie.kind().leadsOneWay() ? "directed" : "mutual",
                String.valueOf(tie.intensity()),
                tie.since().toString(),
                Typed.key(tie.standing()),
                cause(tie),
                said(tie));
    }

    static String cause(ActorTie tie) {
        var cause = tie.cause();
        return cause == null ? "" : Typed.key(cause);
    }

    /** Which of the two says so: several as Kumu has them. */
    static String said(ActorTie tie) {
        return Stream.of(tie.saidByOne() ? "from" : "", tie.saidByOther() ? "to" : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("|"));
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
