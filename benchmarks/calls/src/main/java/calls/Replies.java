package calls;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The responses of services: a small one of each, and one with a hundred elements. */
final class Replies {
    private static final int MANY = 100;

    private Replies() {}

    static byte[] of(String service, boolean large) {
        String body =
                switch (service) {
                    case "codeartifact" -> large ? packages() : repository();
                    case "networkmanager" -> large ? devices() : peer();
                    case "redshift" -> large ? shares() : share();
                    default -> throw new IllegalArgumentException(service);
                };
        return body.getBytes(StandardCharsets.UTF_8);
    }

    static String type(String service) {
        return service.equals("redshift") ? "text/xml" : "application/json";
    }

    private static String many(String between, IntFunction<String> one) {
        return IntStream.range(0, MANY).mapToObj(one).collect(Collectors.joining(between));
    }

    private static String repository() {
        return """
                {"repository": {"name": "tools", "administratorAccount": "111122223333", "domainName": "ours",
                 "domainOwner": "111122223333", "arn": "arn:aws:codeartifact:us-east-1:111122223333:repository/ours/tools",
                 "upstreams": [{"repositoryName": "up"}], "externalConnections": [{"externalConnectionName":
                 "public:npmjs", "packageFormat": "npm", "status": "Available"}], "createdTime": 1700000000.5}}""";
    }

    private static String packages() {
        return "{\"packages\": ["
                + many(
                        ",",
                        i -> """
                        {"format": "maven", "namespace": "org.example", "package": "library-%d",
                         "originConfiguration": {"restrictions": {"publish": "ALLOW", "upstream": "BLOCK"}}}"""
                                .formatted(i))
                + "], \"nextToken\": \"bmV4dA==\"}";
    }

    private static String peer() {
        return """
                {"ConnectPeerAssociation": {"ConnectPeerId": "connect-peer-01", "GlobalNetworkId": "global-network-01",
                 "DeviceId": "device-1", "LinkId": "link-1", "State": "DELETING"}}""";
    }

    private static String devices() {
        return "{\"Devices\": ["
                + many(
                        ",",
                        i -> """
                        {"DeviceId": "device-%d", "DeviceArn": "arn:aws:networkmanager::111122223333:device/d/%d",
                         "GlobalNetworkId": "global-network-01", "AWSLocation": {"Zone": "use1-az1",
                         "SubnetArn": "arn:aws:ec2:us-east-1:111122223333:subnet/subnet-1"}, "Description": "a device",
                         "Type": "router", "Vendor": "somebody", "Model": "m-1", "SerialNumber": "s-%d",
                         "Location": {"Address": "1 Street", "Latitude": "51.5", "Longitude": "0.1"}, "SiteId": "site-1",
                         "CreatedAt": 1700000000.5, "State": "AVAILABLE", "Tags": [{"Key": "a", "Value": "b"},
                         {"Key": "c", "Value": "d"}]}"""
                                .formatted(i, i, i))
                + "], \"NextToken\": \"n\"}";
    }

    private static String xml(String operation, String result) {
        return "<" + operation + "Response xmlns=\"http://redshift.amazonaws.com/doc/2012-12-01/\"><" + operation
                + "Result>" + result + "</" + operation
                + "Result><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></" + operation + "Response>";
    }

    private static String shareMembers(int i) {
        return "<DataShareArn>arn:aws:redshift:us-east-1:111122223333:datashare:a/" + i + "</DataShareArn>"
                + "<ProducerArn>arn:aws:redshift:us-east-1:111122223333:namespace:a</ProducerArn>"
                + "<AllowPubliclyAccessibleConsumers>true</AllowPubliclyAccessibleConsumers><DataShareAssociations>"
                + ("<member><ConsumerIdentifier>444455556666</ConsumerIdentifier><Status>ACTIVE</Status>"
                                + "<ConsumerRegion>eu-west-1</ConsumerRegion><CreatedDate>2023-11-14T22:13:20Z</CreatedDate>"
                                + "<StatusChangeDate>2023-11-14T22:13:20.5Z</StatusChangeDate></member>")
                        .repeat(2)
                + "</DataShareAssociations>";
    }

    private static String share() {
        return xml("DisassociateDataShareConsumer", shareMembers(0));
    }

    private static String shares() {
        return xml(
                "DescribeDataShares",
                "<DataShares>" + many("", i -> "<member>" + shareMembers(i) + "</member>")
                        + "</DataShares><Marker>n</Marker>");
    }
}
