package org.maillage.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says to the running server what no browser would: a request as its bytes. */
public record Wire(int port) {

    private static final int PATIENCE = 30_000;

    /** An answer as it came, its head before its body. */
    public record Said(int status, String text) {

        /** Whether a page of ours says what is wrong, or a problem for programs. */
        public boolean isOurs() {
            return text.contains("<main id=\"content\"") || text.contains("application/problem+json");
        }
    }

    /**
     * Asks for an address, to the letter.
     *
     * @param headers each with its end of line
     */
    public Said get(String address, String headers) throws IOException {
        return say("GET " + address + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/html\r\nConnection: close\r\n" + headers + "\r\n");
    }

    /** Sends a form, its fields as they are encoded. */
    public Said post(String address, String headers, String fields) throws IOException {
        return say("POST " + address + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/html\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + fields.length() + "\r\n" + headers + "\r\n" + fields);
    }

    /** Each letter is a byte. */
    public Said say(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(Integer.parseInt(text.substring(9, 12)), text);
        }
    }
}
