package org.maillage.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

    private static final ChangeId CHANGE = new ChangeId(UUID.fromString("00000000-0000-0000-0000-000000000001"));

    private final Songs songs = new Songs();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void saysWhatThereIsToGive() {
        assertThat(run(Optional.empty())).isEqualTo(2);
        assertThat(words()).contains("chansons : titre, air");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nothing", "--undo", "--source", "--apply=yes", "--list=all", "--year="})
    void refusesOptionsItDoesNotKnow(String option) {
        assertThat(run(Optional.empty(), option)).isEqualTo(2);
        assertThat(words()).contains("L’option");
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(run(Optional.empty(), folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(words()).contains("Il n’y a pas de fichier");
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(run(Optional.empty(), folder.toString())).isEqualTo(2);
        assertThat(words()).contains("est un dossier");
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        assertThat(run(Optional.empty(), file("empty.csv", ""))).isEqualTo(2);
        assertThat(words()).contains("est vide");
    }

    @Test
    void asksForASheetInsteadOfAWorkbook() throws IOException {
        assertThat(run(Optional.empty(), file("songs.xlsx", "PK"))).isEqualTo(2);
        assertThat(words()).contains("enregistrez la feuille en CSV");
    }

    @Test
    void saysWhichKindsThereAreWhenNoneFits() throws IOException {
        assertThat(run(Optional.empty(), file("list.csv", "a,b"))).isEqualTo(2);
        assertThat(words()).contains("Aucun type de fichier").contains("chansons : titre, air");
    }

    @Test
    void onlyShowsWhenNobodyAnswers() throws IOException {
        assertThat(run(Optional.empty(), file("songs.csv", "song"))).isZero();
        assertThat(words()).contains("… et 5 autres").contains("--apply");
        assertThat(songs.applied).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "non", "x"})
    void leavesEverythingWhenThePersonDoesNotAgree(String answer) throws IOException {
        assertThat(run(Optional.of(answer), file("songs.csv", "song"))).isZero();
        assertThat(songs.applied).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"o", "O", " oui "})
    void appliesWhenThePersonAgrees(String answer) throws IOException {
        assertThat(run(Optional.of(answer), file("songs.csv", "song"))).isZero();
        assertThat(songs.applied).hasSize(1);
    }

    @Test
    void appliesWithoutAskingWhenTold() throws IOException {
        var file = file("songs.csv", "song");

        assertThat(run(Optional.empty(), file, "--apply", "--source", "A choir", "--year=2027"))
                .isZero();
        assertThat(songs.applied)
                .containsExactly(
                        new FileKind.Request(List.of(Path.of(file)), Map.of("source", "A choir", "year", "2027")));
    }

    @Test
    void failsWhenTheFileAsAWholeIsRefused() throws IOException {
        songs.forbidden = true;

        assertThat(run(Optional.empty(), file("songs.csv", "song"), "--apply")).isEqualTo(2);
        assertThat(words()).contains("fichier : pas de chansons ici");
    }

    @Test
    void listsAndUndoes() {
        assertThat(run(Optional.empty(), "--list")).isZero();
        assertThat(words())
                .contains(CHANGE.value().toString())
                .contains("appliqué")
                .contains("songs.csv");
        assertThat(run(Optional.empty(), "--undo", CHANGE.value().toString())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "00000000-0000-0000-0000-000000000002"})
    void saysThatThereIsNothingToUndo(String id) {
        assertThat(run(Optional.empty(), "--undo", id)).isEqualTo(2);
        assertThat(words()).contains("à annuler");
    }

    private int run(Optional<String> answer, String... arguments) {
        var command = new ImportCommand(List.of(songs), question -> answer);
        return command.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String words() {
        return printed.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** A kind of file in a neutral domain. */
    private static final class Songs implements FileKind {

        final List<Request> applied = new ArrayList<>();
        boolean forbidden;

        @Override
        public String name() {
            return "chansons";
        }

        @Override
        public String marks() {
            return "titre, air";
        }

        @Override
        public boolean recognises(Path file) {
            return file.toString().endsWith("songs.csv");
        }

        @Override
        public Preview preview(Path file) {
            var refusals = forbidden
                    ? List.of(new Refusal(0, "pas de chansons ici"))
                    : LongStream.rangeClosed(1, 25)
                            .mapToObj(it -> new Refusal(it, "fausse note"))
                            .toList();
            return new Preview(List.of(new Count("Chansons", 3)), List.of(), refusals, !forbidden);
        }

        @Override
        public ChangeId apply(Path file) {
            throw new IllegalStateException("The command hands over the whole request.");
        }

        @Override
        public ChangeId apply(Request request) {
            applied.add(request);
            return CHANGE;
        }

        @Override
        public boolean undo(ChangeId change) {
            return change.equals(CHANGE);
        }

        @Override
        public List<Past> past() {
            return List.of(new Past(CHANGE, "songs.csv", Instant.EPOCH, false));
        }
    }
}
