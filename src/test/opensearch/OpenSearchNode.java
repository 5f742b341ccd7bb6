import org.codelibs.opensearch.runner.OpenSearchRunner;

/** Runs a node of OpenSearch until its standard input ends: {@code java -cp … OpenSearchNode.java FOLDER PORT}. */
public class OpenSearchNode {

    public static void main(String[] arguments) throws Exception {
        var runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("http.port", arguments[1]);
            settings.put("discovery.type", "single-node");
        });
        runner.build(OpenSearchRunner.newConfigs().basePath(arguments[0]).numOfNode(1).clusterName("maillage-tests"));
        runner.ensureYellow();
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        System.exit(0);
    }
}
