package org.maillage.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/** The platform as a browser sees it. */
final class Site {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Site(URI address) {
        this.address = address;
    }

    URI address() {
        return address;
    }

    /** @throws IOException when nobody answers */
    Answer get(String path) throws IOException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "fr")
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            var compressed = response.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equals)
                    .isPresent();
            return new Answer(response.statusCode(), response.body(), compressed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** An answer as it came over the wire, without its headers. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, byte[] sent, boolean compressed) {

        boolean isThere() {
            return status == 200;
        }

        String text() throws IOException {
            if (!compressed) {
                return new String(sent, StandardCharsets.UTF_8);
            }
            try (var plain = new GZIPInputStream(new ByteArrayInputStream(sent))) {
                return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
